// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <utility>
#include <variant>

namespace core {

/// Wraps an Error on its way into a Result, as std::unexpected does.
struct Unexpected
{
    Error error;
};

inline Unexpected unexpected(Error error)
{
    return Unexpected{std::move(error)};
}

/// A value or the Error that prevented it; the names are std::expected's, to be replaced by it with C++23.
template<typename T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Unexpected failure)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or the Error.
template<> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected failure)
        : m_error(std::move(failure.error))
        , m_failed(true)
    {}

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace core

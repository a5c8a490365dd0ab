// SPDX-FileCopyrightText: 2026 ENI Desk contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the thread sanitizer has to know of Qt, which Debian does not build with it: that a slot runs after it was
// called for, and a runnable after it was started, whichever thread they run on; and that a mutex keeps order where
// somebody had to wait for it. The linker (--wrap) leads our own calls of these functions here. Everything else is left
// to the sanitizer, so that a race of ours inside a slot is still one.
#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <sanitizer/tsan_interface.h>

namespace {

using QtPrivate::QSlotObjectBase;

/// A slot that runs after everything that was done before it was called for.
class OrderedSlot : public QSlotObjectBase
{
public:
    /// @p order is what the caller releases: this slot itself where it is called once, else the sender.
    OrderedSlot(QSlotObjectBase *inner, const void *order)
        : QSlotObjectBase(&impl)
        , m_inner(inner)
        , m_order(order ? order : this)
    {}

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *slot = static_cast<OrderedSlot *>(base);
        __tsan_acquire(const_cast<void *>(slot->m_order));
        switch (which) {
        case Destroy:
            slot->m_inner->destroyIfLastRef();
            delete slot;
            break;
        case Call:
            slot->m_inner->call(receiver, arguments);
            break;
        case Compare:
            *result = slot->m_inner->compare(arguments);
            break;
        }
    }

    QSlotObjectBase *m_inner;
    const void *m_order;
};

class OrderedRunnable : public QRunnable
{
public:
    explicit OrderedRunnable(std::function<void()> work)
        : m_work(std::move(work))
    {}

    void run() override
    {
        __tsan_acquire(this);
        m_work();
        m_work = {};
    }

private:
    std::function<void()> m_work;
};

} // namespace

// The names are those that the linker gives: __real_ and __wrap_ before the compiler's name of the function.
extern "C" {

bool __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QSlotObjectBase *slot, Qt::ConnectionType type, void *result);
bool __wrap__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
    QObject *object, QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    auto *ordered = new OrderedSlot(slot, nullptr);
    __tsan_release(ordered);
    return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
        object, ordered, type, result);
}

QMetaObject::Connection
__real__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
    const QObject *sender, void **signal, const QObject *receiver, void **slotPointer, QSlotObjectBase *slot,
    Qt::ConnectionType type, const int *types, const QMetaObject *senderMetaObject);
QMetaObject::Connection
__wrap__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
    const QObject *sender, void **signal, const QObject *receiver, void **slotPointer, QSlotObjectBase *slot,
    Qt::ConnectionType type, const int *types, const QMetaObject *senderMetaObject)
{
    return __real__ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject(
        sender, signal, receiver, slotPointer, new OrderedSlot(slot, sender), type, types, senderMetaObject);
}

void __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *metaObject, int index,
                                                        void **arguments);
void __wrap__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(QObject *sender, const QMetaObject *metaObject, int index,
                                                        void **arguments)
{
    __tsan_release(sender);
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, metaObject, index, arguments);
}

void __wrap__ZN11QThreadPool5startESt8functionIFvvEEi(QThreadPool *pool, std::function<void()> work, int priority)
{
    auto *ordered = new OrderedRunnable(std::move(work));
    __tsan_release(ordered);
    pool->start(ordered, priority);
}

void __real__ZN11QBasicMutex12lockInternalEv(QBasicMutex *mutex);
void __wrap__ZN11QBasicMutex12lockInternalEv(QBasicMutex *mutex)
{
    __real__ZN11QBasicMutex12lockInternalEv(mutex);
    __tsan_acquire(mutex);
}

void __real__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *mutex);
void __wrap__ZN11QBasicMutex14unlockInternalEv(QBasicMutex *mutex)
{
    __tsan_release(mutex);
    __real__ZN11QBasicMutex14unlockInternalEv(mutex);
}

} // extern "C"

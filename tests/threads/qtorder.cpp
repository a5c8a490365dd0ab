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

#include <functional>
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
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *slot = static_cast<OrderedSlot *>(base);
        __tsan_acquire(slot); // its own members were written by whoever made it
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
    {
        __tsan_release(this);
    }

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

// The linker's names: __real_ and __wrap_ before the compiler's name of the function.
#define REAL(function, name) function asm("__real_" name)
#define WRAP(function, name) function asm("__wrap_" name)

#define INVOKE "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
REAL(bool realInvoke(QObject *object, QSlotObjectBase *slot, Qt::ConnectionType type, void *result), INVOKE);
WRAP(bool invoke(QObject *object, QSlotObjectBase *slot, Qt::ConnectionType type, void *result), INVOKE);
bool invoke(QObject *object, QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    return realInvoke(object, new OrderedSlot(slot, nullptr), type, result);
}

#define CONNECT                                                                                                        \
    "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject"
REAL(QMetaObject::Connection realConnect(const QObject *sender, void **signal, const QObject *receiver,
                                         void **slotPointer, QSlotObjectBase *slot, Qt::ConnectionType type,
                                         const int *types, const QMetaObject *senderMetaObject),
     CONNECT);
WRAP(QMetaObject::Connection connect(const QObject *sender, void **signal, const QObject *receiver, void **slotPointer,
                                     QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
                                     const QMetaObject *senderMetaObject),
     CONNECT);
QMetaObject::Connection connect(const QObject *sender, void **signal, const QObject *receiver, void **slotPointer,
                                QSlotObjectBase *slot, Qt::ConnectionType type, const int *types,
                                const QMetaObject *senderMetaObject)
{
    return realConnect(sender, signal, receiver, slotPointer, new OrderedSlot(slot, sender), type, types,
                       senderMetaObject);
}

#define ACTIVATE "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"
REAL(void realActivate(QObject *sender, const QMetaObject *metaObject, int index, void **arguments), ACTIVATE);
WRAP(void activate(QObject *sender, const QMetaObject *metaObject, int index, void **arguments), ACTIVATE);
void activate(QObject *sender, const QMetaObject *metaObject, int index, void **arguments)
{
    __tsan_release(sender);
    realActivate(sender, metaObject, index, arguments);
}

WRAP(void start(QThreadPool *pool, std::function<void()> work, int priority),
     "_ZN11QThreadPool5startESt8functionIFvvEEi");
void start(QThreadPool *pool, std::function<void()> work, int priority)
{
    pool->start(new OrderedRunnable(std::move(work)), priority);
}

REAL(void realLock(QBasicMutex *mutex), "_ZN11QBasicMutex12lockInternalEv");
WRAP(void lock(QBasicMutex *mutex), "_ZN11QBasicMutex12lockInternalEv");
void lock(QBasicMutex *mutex)
{
    realLock(mutex);
    __tsan_acquire(mutex);
}

REAL(void realUnlock(QBasicMutex *mutex), "_ZN11QBasicMutex14unlockInternalEv");
WRAP(void unlock(QBasicMutex *mutex), "_ZN11QBasicMutex14unlockInternalEv");
void unlock(QBasicMutex *mutex)
{
    __tsan_release(mutex);
    realUnlock(mutex);
}

/// What Qt keeps of waiting work goes from thread to thread under a mutex of Qt's own, which the sanitizer does not
/// see. The work itself is ordered above.
extern "C" const char *__tsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char *__tsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    return "race:QThreadPoolPrivate::enqueueTask\n";
}

#include "program/data_routes.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include "backup/backup_finding.hpp"
#include "backup/backups.hpp"
#include "http/backup_routes.hpp"
#include "http/check_routes.hpp"
#include "http/control_routes.hpp"
#include "http/router.hpp"
#include "net/boottime_clock.hpp"
#include "room/room_registry.hpp"
#include "store/sqlite_event_store.hpp"
#include "wire/digest.hpp"

namespace cuppa {
namespace {

// The thread that waits for an answer is the loop's thread.
class WaitingLoop final : public Loop {
 public:
  void post(std::function<void()> work) override {
    {
      const std::lock_guard lock(mutex_);
      work_.push_back(std::move(work));
    }
    wake_.notify_one();
  }

  void run_one() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return !work_.empty(); });
    const auto work = std::move(work_.front());
    work_.pop_front();
    lock.unlock();
    work();
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> work_;
};

class SilentAlarms final : public AlarmFactory {
 public:
  std::unique_ptr<Alarm> make_alarm() override { return std::make_unique<Silent>(); }

 private:
  class Silent final : public Alarm {
   public:
    void set(Instant, std::function<void()>) override {}
    void clear() override {}
  };
};

}  // namespace

// Rooms are given no time at which a server was last alive: nothing is to be made up for here.
struct DataRoutes::Parts {
  Parts(OpenedData data, const std::string& address)
      : directory(std::filesystem::absolute(data.database_file).parent_path()),
        clock(data.anchor),
        store(std::move(data), loop, RunsAs::command),
        rooms({store, clock, alarms, wire::random_number, {}, wire::random_key, {}, clock.now()}),
        backups(store, loop, clock, alarms, {directory / kBackupsFolder}, {}) {
    add_control_routes(router, rooms, address);
    add_backup_routes(router, backups, alarms, clock);
    add_erase_again_route(router, rooms);
    add_check_route(router, check, [this] {
      return std::vector{backup_finding(backups.settings(), backups.last_good(), {}, clock.now())};
    });
  }

  std::filesystem::path directory;
  WaitingLoop loop;
  BoottimeClock clock;
  SilentAlarms alarms;
  SqliteEventStore store;
  RoomRegistry rooms;
  Backups backups;
  DatabaseCheck check{directory / kDatabaseName, loop};
  Router router;
};

DataRoutes::DataRoutes(OpenedData data, const std::string& address)
    : parts_(std::make_unique<Parts>(std::move(data), address)) {}

DataRoutes::~DataRoutes() = default;

HttpResponse DataRoutes::answer(const HttpRequest& request) {
  std::optional<HttpResponse> answered;
  parts_->router(request, [&answered](HttpResponse response) { answered = std::move(response); });
  while (!answered) parts_->loop.run_one();
  return std::move(*answered);
}

}  // namespace cuppa

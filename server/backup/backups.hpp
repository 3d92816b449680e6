// Makes backups of the data that the server runs on, when somebody asks and, where it was told to,
// again and again, and keeps the newest of them. On the loop's thread; the copying is the writer's
// (store/online_copy.hpp), the reading through a thread of its own.
//
// Beside backups made on a schedule stands cuppa.erasures.json (store/erasures_file.hpp),
// written every ten minutes: what was erased on request since each of them.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "room/outside.hpp"
#include "store/loop.hpp"
#include "store/problem.hpp"
#include "store/sqlite_event_store.hpp"

namespace cuppa {

// In the data directory, for backups that somebody asks for with no place, where none is set.
inline constexpr const char* kBackupsFolder = "backups";

struct BackupSettings {
  std::filesystem::path directory;  // where they go unless another place is asked for
  std::optional<Duration> every{};  // none: only when somebody asks
  int keep = 14;                    // of those made on a schedule, or asked for with no place
};

// Called on the loop's thread.
struct BackupNews {
  std::function<void(Instant at)> made = [](Instant) {};
  // What went wrong, and what to do.
  std::function<void(std::string_view sentence)> failed = [](std::string_view) {};
};

class Backups {
 public:
  struct Outcome {
    std::filesystem::path file;
    Instant at;
    std::optional<Problem> problem;  // none: it is there
  };
  using Done = std::function<void(const Outcome&)>;

  // All of these must outlive it.
  Backups(SqliteEventStore& store, Loop& loop, const ServerClock& clock, AlarmFactory& alarms,
          BackupSettings settings, BackupNews news);
  ~Backups();  // waits for one that is being read through
  Backups(const Backups&) = delete;
  Backups& operator=(const Backups&) = delete;

  // Empty: in the directory, by its time. A name that ends with .db: there, in the place of what
  // stands there, but never under the data's own name. Any other: a directory, which is made where
  // it is not there, by its time. `done` runs once it is there or is not: at once where one is
  // being made.
  void make(const std::filesystem::path& output, Done done);

  [[nodiscard]] bool one_is_being_made() const { return is_being_made_; }
  // `told` runs once none is being made any more: at once where none is.
  void when_done(std::function<void()> told);

  // Of this run: the last that was tried.
  [[nodiscard]] const std::optional<Outcome>& last() const { return last_; }
  // When the newest good one was made that this server knows of: in this run, or in the directory.
  [[nodiscard]] std::optional<Instant> last_good() const { return last_good_; }
  [[nodiscard]] const BackupSettings& settings() const { return settings_; }

 private:
  void copied(const CopyResult& result);
  void read_through(const DatabaseFigures& expected);
  void end(std::optional<Problem> problem);
  void make_if_due();
  void keep_erasures();
  std::optional<Problem> write_erasures();

  SqliteEventStore& store_;
  Loop& loop_;
  const ServerClock& clock_;
  BackupSettings settings_;
  BackupNews news_;
  bool is_being_made_ = false;
  bool erasures_failed_ = false;  // told once, not each time
  Outcome making_;
  Done done_;
  std::vector<std::function<void()>> waiting_;
  std::optional<Outcome> last_;
  std::optional<Instant> last_good_;
  std::unique_ptr<Alarm> due_, look_;
  std::thread reading_;
};

}  // namespace cuppa

// The one thread that writes. It gathers what all rooms have handed over since its last commit into
// one transaction, commits it (WAL, synchronous=FULL: on the disk), and only then tells each.
//
//   disk full     the transaction is rolled back and each append tried alone: what still fits is
//                 committed, the rest refused
//   disk failed   (read, write, fsync, a damaged page) one line on stderr and
//   _exit(kExitDiskFailed)
//                 without an answer: a commit that failed may still be on the disk
//   room wrong    about how many events its session has: likewise, _exit(kExitBug)
//
// It also checkpoints, after the answers are out, notes every few seconds that it is alive, and
// makes a backup's copy of the file where one is asked for, a step after each commit.
//
// Erasing is answered once no file has a byte of it any more. The transaction alone does not see to
// that: what was deleted still stands in the log, and secure_delete clears a row where it lay last,
// not the copies that SQLite left where it moved rows about (3.40.1: some tens in a file of 1 MB).
// So the file is written anew (VACUUM) and the log emptied; where the disk has no room for that, or
// the process is killed, it is done as soon as it can be. Appends of all rooms wait meanwhile: a
// second for some ten MB.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "store/event_store.hpp"
#include "store/loop.hpp"
#include "store/online_copy.hpp"
#include "store/sequence_check.hpp"
#include "store/sqlite_forward.hpp"
#include "watch/store_figures.hpp"

namespace cuppa {

class EraseStatements;
class WriteStatements;

class EventWriter {
 public:
  using Done = std::function<void(AppendResult)>;

  // `now` gives the server's clock, for last_alive(), once this run counts as alive; an empty one
  // leaves that as it is.
  EventWriter(SQLite::Database& database, Loop& loop, std::function<Instant()> now);
  // Commits what was handed over, and posts the answers.
  ~EventWriter();
  EventWriter(const EventWriter&) = delete;
  EventWriter& operator=(const EventWriter&) = delete;

  void append(Append append, Done done);
  void add_host_key(StoredHostKey key, Done done);
  void end_host_key(std::string hash, Done done);
  void set_host_password(std::optional<std::string> hash, Done done);
  void erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                     std::optional<Instant> asked_at, Done done);
  void forget_erased(Instant until, Done done);
  void erase_follow_up(std::int64_t number, Done done);
  void erase_picture(const SessionId& session, std::string picture, Instant asked_at, Done done);
  void rewrite(Rewriting rewriting, Done done);
  void count_as_alive();
  WriterFigures figures();  // from any thread

  // A copy of the file, made between commits (online_copy.hpp). One at a time. One that is not
  // finished when the writer goes is dropped, and nobody is told.
  void copy_to(std::filesystem::path target, OnlineCopy::Done done);

 private:
  struct CountAsAlive {};
  struct EndedHostKey {
    std::string hash;
  };
  struct HostPassword {
    std::optional<std::string> hash;
  };
  struct Erasure {
    SessionId session;
    std::vector<FollowUp> outliving;
    std::optional<Instant> asked_at;
  };
  struct OldErasures {
    Instant until;
  };
  struct DoneFollowUp {
    std::int64_t number;
  };
  struct GonePicture {
    SessionId session;
    std::string picture;
    Instant asked_at;
  };
  struct Job {
    std::variant<Append, StoredHostKey, EndedHostKey, HostPassword, CountAsAlive, Erasure,
                 DoneFollowUp, GonePicture, Rewriting, OldErasures>
        what;
    Done done;
    AppendResult result = AppendResult::refused;
    std::chrono::steady_clock::time_point handed_over_at = std::chrono::steady_clock::now();
  };
  enum class Traces { none, in_pages, in_log };

  void hand_over(Job job);
  void run();
  std::vector<Job> wait_for_jobs();
  void commit(std::vector<Job>& jobs);
  int write(std::span<Job> jobs);
  void write_one(Job& job);
  void erase(Job& job);
  void rewrite(Job& job);
  void count(std::span<const Job> jobs);
  void answer(Job& job);
  void refuse(Job& job);
  void heartbeat();
  void note_alive();
  void go_on_copying();
  void checkpoint();
  void find_traces();
  void wipe_traces();
  bool empty_log();
  void roll_back_unless_fatal(const SQLite::Exception& error);

  SQLite::Database& database_;
  Loop& loop_;
  std::function<Instant()> now_;
  std::unique_ptr<WriteStatements> statements_;
  std::unique_ptr<EraseStatements> erase_statements_;
  SequenceCheck check_;
  Traces traces_ = Traces::none;  // of what was erased
  bool counts_as_alive_ = false;
  std::unique_ptr<OnlineCopy> copy_;  // under way
  int copy_steps_ = 0;
  int log_pages_ = 0;          // in the WAL after the last commit
  bool log_has_news_ = false;  // more than heartbeats since the last checkpoint

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> waiting_;                 // under mutex_
  std::unique_ptr<OnlineCopy> asked_copy_;  // under mutex_
  bool stopping_ = false;                   // under mutex_
  WriterFigures figures_;                   // under mutex_
  std::thread thread_;                      // last: it uses all of the above
};

}  // namespace cuppa

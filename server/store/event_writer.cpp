#include "store/event_writer.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <iterator>

#include "store/erase_statements.hpp"
#include "store/exit_codes.hpp"
#include "store/sqlite_failure.hpp"
#include "store/write_statements.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kJobsATransaction = 1024;
constexpr std::chrono::seconds kHeartbeat{5};
constexpr int kCopyStepsAHeartbeat = 250;        // 100 MB
constexpr int kLogPagesBeforeCheckpoint = 1000;  // 4 MB

int note_log_pages(void* pages, sqlite3*, const char*, int count) {
  *static_cast<int*>(pages) = count;
  return SQLITE_OK;
}

}  // namespace

EventWriter::EventWriter(SQLite::Database& database, Loop& loop, std::function<Instant()> now)
    : database_(database),
      loop_(loop),
      now_(std::move(now)),
      statements_(std::make_unique<WriteStatements>(database)),
      erase_statements_(std::make_unique<EraseStatements>(database)) {
  // In place of SQLite's automatic checkpoints, which would make the answers wait.
  sqlite3_wal_hook(database.getHandle(), note_log_pages, &log_pages_);
  thread_ = std::thread([this] { run(); });
}

EventWriter::~EventWriter() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
  sqlite3_wal_hook(database_.getHandle(), nullptr, nullptr);
}

void EventWriter::append(Append append, Done done) {
  hand_over({std::move(append), std::move(done)});
}

void EventWriter::add_host_key(StoredHostKey key, Done done) {
  hand_over({std::move(key), std::move(done)});
}

void EventWriter::end_host_key(std::string hash, Done done) {
  hand_over({EndedHostKey{std::move(hash)}, std::move(done)});
}

void EventWriter::set_host_password(std::optional<std::string> hash, Done done) {
  hand_over({HostPassword{std::move(hash)}, std::move(done)});
}

void EventWriter::erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                                std::optional<Instant> asked_at, Done done) {
  hand_over({Erasure{session, std::move(outliving), asked_at}, std::move(done)});
}

void EventWriter::forget_erased(Instant until, Done done) {
  hand_over({OldErasures{until}, std::move(done)});
}

void EventWriter::erase_follow_up(std::int64_t number, Done done) {
  hand_over({DoneFollowUp{number}, std::move(done)});
}

void EventWriter::erase_picture(const SessionId& session, std::string picture, Instant asked_at,
                                Done done) {
  hand_over({GonePicture{session, std::move(picture), asked_at}, std::move(done)});
}

void EventWriter::rewrite(Rewriting rewriting, Done done) {
  hand_over({std::move(rewriting), std::move(done)});
}

void EventWriter::copy_to(std::filesystem::path target, OnlineCopy::Done done) {
  {
    const std::lock_guard lock(mutex_);
    asked_copy_ = std::make_unique<OnlineCopy>(std::move(target), std::move(done));
  }
  wake_.notify_one();
}

// In its place behind what was handed over before.
void EventWriter::count_as_alive() {
  hand_over({CountAsAlive{}, [](AppendResult) {}});
}

WriterFigures EventWriter::figures() {
  const std::lock_guard lock(mutex_);
  return figures_;
}

void EventWriter::hand_over(Job job) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(job));
  }
  wake_.notify_one();
}

void EventWriter::run() {
  find_traces();
  heartbeat();
  while (true) {
    auto jobs = wait_for_jobs();
    const bool idle = jobs.empty() && copy_ == nullptr;
    if (!jobs.empty()) commit(jobs);
    if (copy_ != nullptr) go_on_copying();
    if (idle) {
      heartbeat();
      wipe_traces();
    }
    if (log_pages_ >= kLogPagesBeforeCheckpoint || (idle && log_has_news_)) checkpoint();
    const std::lock_guard lock(mutex_);
    if (stopping_) copy_.reset();
    if (stopping_ && waiting_.empty() && jobs.empty()) return;
  }
}

// Empty when it is time for a heartbeat, to go on copying, or to stop.
std::vector<EventWriter::Job> EventWriter::wait_for_jobs() {
  std::unique_lock lock(mutex_);
  wake_.wait_for(lock, copy_ == nullptr ? kHeartbeat : std::chrono::seconds{0},
                 [this] { return !waiting_.empty() || asked_copy_ != nullptr || stopping_; });
  if (asked_copy_ != nullptr) copy_ = std::move(asked_copy_);
  const auto count = static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kJobsATransaction));
  std::vector<Job> jobs(std::move_iterator(waiting_.begin()),
                        std::move_iterator(waiting_.begin() + count));
  waiting_.erase(waiting_.begin(), waiting_.begin() + count);
  return jobs;
}

void EventWriter::commit(std::vector<Job>& jobs) {
  const int result = write(jobs);
  if (result != SQLITE_OK) {
    for (Job& job : jobs) {
      const bool may_fit_alone = result == SQLITE_FULL;
      if (!may_fit_alone || write({&job, 1}) != SQLITE_OK) refuse(job);
    }
  }
  count(jobs);
  const auto erasures = std::stable_partition(jobs.begin(), jobs.end(), [](const Job& job) {
    return !std::holds_alternative<Erasure>(job.what) &&
           !std::holds_alternative<DoneFollowUp>(job.what) &&
           !std::holds_alternative<GonePicture>(job.what) &&
           !std::holds_alternative<Rewriting>(job.what) &&
           !std::holds_alternative<OldErasures>(job.what);
  });
  for (auto job = jobs.begin(); job != erasures; ++job) answer(*job);
  if (erasures == jobs.end()) return;
  wipe_traces();
  for (auto job = erasures; job != jobs.end(); ++job) answer(*job);
}

// One transaction's, and what each append waited for it.
void EventWriter::count(std::span<const Job> jobs) {
  const auto now = std::chrono::steady_clock::now();
  const std::lock_guard lock(mutex_);
  std::size_t events = 0, appends = 0;
  for (const Job& job : jobs) {
    const auto* append = std::get_if<Append>(&job.what);
    if (append == nullptr || job.result != AppendResult::committed) continue;
    figures_.append_seconds.count(std::chrono::duration<double>(now - job.handed_over_at).count());
    events += append->events.size();
    ++appends;
  }
  if (appends > 0) figures_.events_a_commit.count(static_cast<double>(events));
}

// One at a time, so that timers get a look in between the answers of a large transaction.
void EventWriter::answer(Job& job) {
  loop_.post([done = std::move(job.done), result = job.result] { done(result); });
}

// One transaction: SQLITE_OK, or why nothing of it is kept.
int EventWriter::write(std::span<Job> jobs) {
  const SequenceCheck before = check_;
  try {
    statements_->begin();
    for (Job& job : jobs) write_one(job);
    note_alive();
    statements_->commit();
    log_has_news_ = true;
    return SQLITE_OK;
  } catch (const SQLite::Exception& error) {
    roll_back_unless_fatal(error);
    check_ = before;
    return error.getErrorCode();
  }
}

void EventWriter::write_one(Job& job) {
  if (const auto* key = std::get_if<StoredHostKey>(&job.what)) {
    statements_->keys().add_host_key(*key);
    job.result = AppendResult::committed;
    return;
  }
  if (const auto* ended = std::get_if<EndedHostKey>(&job.what)) {
    const bool was_there = statements_->keys().end_host_key(ended->hash);
    job.result = was_there ? AppendResult::committed : AppendResult::refused;
    return;
  }
  if (const auto* password = std::get_if<HostPassword>(&job.what)) {
    statements_->keys().set_host_password(password->hash);
    job.result = AppendResult::committed;
    return;
  }
  if (std::holds_alternative<CountAsAlive>(job.what)) {
    counts_as_alive_ = true;
    job.result = AppendResult::committed;
    return;
  }
  if (std::holds_alternative<Erasure>(job.what)) return erase(job);
  if (std::holds_alternative<Rewriting>(job.what)) return rewrite(job);
  if (const auto* follow_up = std::get_if<DoneFollowUp>(&job.what)) {
    job.result = erase_statements_->erase_follow_up(follow_up->number);
    if (job.result == AppendResult::committed) traces_ = Traces::in_pages;
    return;
  }
  if (const auto* gone = std::get_if<GonePicture>(&job.what)) {
    job.result = erase_statements_->erase_picture(gone->session, gone->picture, gone->asked_at);
    if (job.result == AppendResult::committed) traces_ = Traces::in_pages;
    return;
  }
  if (const auto* old = std::get_if<OldErasures>(&job.what)) {
    if (erase_statements_->forget_erased(old->until)) traces_ = Traces::in_pages;
    job.result = AppendResult::committed;
    return;
  }
  const auto& append = std::get<Append>(job.what);
  job.result = statements_->append(append, check_);
  if (job.result == AppendResult::committed) {
    check_.committed(append.session);
  } else {
    check_.refused(append.session);
  }
}

void EventWriter::erase(Job& job) {
  const auto& [session, outliving, asked_at] = std::get<Erasure>(job.what);
  job.result = erase_statements_->erase_session(session, outliving);
  if (job.result == AppendResult::refused) return;
  if (asked_at) erase_statements_->note({session, {}, true, *asked_at});
  statements_->forget(session);
  check_.committed(session);
  traces_ = Traces::in_pages;
}

void EventWriter::rewrite(Job& job) {
  const auto& rewriting = std::get<Rewriting>(job.what);
  const auto& session = rewriting.session;
  if (statements_->events_of(session) != rewriting.expected_sequence) {
    end_process(kExitBug, "a session's history was changed meanwhile. Please report this.");
  }
  erase_statements_->erase_history(rewriting);
  if (rewriting.erased) erase_statements_->note(*rewriting.erased);
  statements_->forget(session);
  Append whole;
  whole.session = session;
  whole.events = rewriting.events;
  whole.summary = rewriting.summary;
  whole.published = rewriting.published;
  whole.ended_keys = rewriting.ended_keys;
  job.result = statements_->append(whole, check_);
  for (const auto& answer : rewriting.answers) erase_statements_->keep_answer(session, answer);
  traces_ = Traces::in_pages;
}

void EventWriter::refuse(Job& job) {
  job.result = AppendResult::refused;
  if (const auto* append = std::get_if<Append>(&job.what)) check_.refused(append->session);
}

void EventWriter::note_alive() {
  if (now_ && counts_as_alive_) statements_->set_alive(now_());
}

// A large file takes so many steps that a heartbeat has its turn among them.
void EventWriter::go_on_copying() {
  if (++copy_steps_ % kCopyStepsAHeartbeat == 0) heartbeat();
  if (copy_->take_step(database_)) return;
  loop_.post([done = std::move(copy_->done), result = copy_->result()] { done(result); });
  copy_.reset();
}

void EventWriter::heartbeat() {
  if (!now_ || !counts_as_alive_) return;
  try {
    statements_->begin();
    note_alive();
    statements_->commit();
  } catch (const SQLite::Exception& error) {
    roll_back_unless_fatal(error);  // a full disk: the next one may fit
  }
}

// Passive: it never waits for a reader, and what it could not move stays in the log.
void EventWriter::checkpoint() {
  const int result = sqlite3_wal_checkpoint_v2(database_.getHandle(), nullptr,
                                               SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  log_has_news_ = false;
  log_pages_ = 0;
  if (result != SQLITE_OK && !may_be_refused(result)) {
    end_after_failure(SQLite::Exception(database_.getHandle(), result));
  }
}

// Of a run before this one, which ended amid it.
void EventWriter::find_traces() {
  try {
    if (erase_statements_->traces_are_left()) traces_ = Traces::in_pages;
  } catch (const SQLite::Exception& error) {
    end_after_failure(error);
  }
  wipe_traces();
}

void EventWriter::wipe_traces() {
  if (traces_ == Traces::none) return;
  try {
    if (traces_ == Traces::in_pages) database_.exec("VACUUM");
    traces_ = Traces::in_log;
    if (!empty_log()) return;
    erase_statements_->set_traces_left(false);
    traces_ = Traces::none;
  } catch (const SQLite::Exception& error) {
    roll_back_unless_fatal(error);
  }
}

// False: somebody reads an older part of it still.
bool EventWriter::empty_log() {
  const int result = sqlite3_wal_checkpoint_v2(database_.getHandle(), nullptr,
                                               SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  log_pages_ = 0;
  log_has_news_ = false;
  if (result == SQLITE_OK) return true;
  if (may_be_refused(result)) return false;
  end_after_failure(SQLite::Exception(database_.getHandle(), result));
}

void EventWriter::roll_back_unless_fatal(const SQLite::Exception& error) {
  if (!may_be_refused(error.getErrorCode())) end_after_failure(error);
  try {
    erase_statements_->reset();
    statements_->roll_back();
  } catch (const SQLite::Exception& second) {
    end_after_failure(second);
  }
}

}  // namespace cuppa

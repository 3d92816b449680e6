#include "backup/backups.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>

#include "backup/backup_names.hpp"
#include "store/backup_file.hpp"
#include "store/data_directory.hpp"
#include "store/erasures_file.hpp"
#include "store/exit_codes.hpp"
#include "store/replaced_file.hpp"
#include "wire/limits.hpp"

namespace cuppa {

namespace fs = std::filesystem;

namespace {

// "nightly.db". Anything else is a directory, also one that is not there yet.
bool names_a_file(const fs::path& output) {
  std::error_code ignored;
  return output.extension() == ".db" && !fs::is_directory(output, ignored);
}

}  // namespace

Backups::Backups(SqliteEventStore& store, Loop& loop, const ServerClock& clock,
                 AlarmFactory& alarms, BackupSettings settings, BackupNews news)
    : store_(store),
      loop_(loop),
      clock_(clock),
      settings_(std::move(settings)),
      news_(std::move(news)),
      due_(alarms.make_alarm()),
      look_(alarms.make_alarm()) {
  for (const auto& file : backups_in(settings_.directory)) {
    last_good_ = time_in_backup_name(file.filename().string());
  }
  if (!settings_.every) return;
  keep_erasures();
  make_if_due();
}

Backups::~Backups() {
  if (settings_.every) write_erasures();
  if (reading_.joinable()) reading_.join();
}

void Backups::make(const fs::path& output, Done done) {
  const auto now = clock_.now();
  if (is_being_made_) {
    return done(
        {output, now,
         Problem{"A backup is being made just now. Try again in a moment.", kExitDataInUse}});
  }
  const auto& place = output.empty() ? settings_.directory : output;
  making_ = {names_a_file(output) ? output : place / backup_name(now), now, {}};
  is_being_made_ = true;
  done_ = std::move(done);
  if (making_.file.filename() == kDatabaseName) {
    return end(Problem{"No backup is called " + std::string(kDatabaseName) +
                           ": it might take the place of the data. Give it another name.",
                       kExitDirectoryUnusable});
  }
  if (auto problem = problem_with_place(making_.file, store_.file_bytes())) {
    return end(std::move(problem));
  }
  store_.copy_to(draft_of(making_.file), [this](const CopyResult& result) { copied(result); });
}

void Backups::copied(const CopyResult& result) {
  if (const auto* problem = std::get_if<Problem>(&result)) return end(*problem);
  read_through(std::get<DatabaseFigures>(result));
}

void Backups::read_through(const DatabaseFigures& expected) {
  if (reading_.joinable()) reading_.join();  // the one before, which has told its end
  reading_ = std::thread([this, expected, file = making_.file] {
    auto problem = finish_backup(file, expected);
    loop_.post([this, problem = std::move(problem)] { end(problem); });
  });
}

void Backups::end(std::optional<Problem> problem) {
  is_being_made_ = false;
  making_.problem = std::move(problem);
  last_ = making_;
  if (making_.problem) {
    news_.failed(making_.problem->sentence);
  } else {
    news_.made(making_.at);
    last_good_ = making_.at;
    const bool is_ours = making_.file.parent_path() == settings_.directory;
    if (is_ours && remove_old_backups(settings_.directory, settings_.keep, making_.file) > 0) {
      news_.failed("Old backups could not be removed from " + settings_.directory.string() +
                   ". Look at who may write there.");
    }
  }
  if (done_) std::exchange(done_, {})(making_);
  for (auto& told : std::exchange(waiting_, {})) told();
}

void Backups::when_done(std::function<void()> told) {
  if (!is_being_made_) return told();
  waiting_.push_back(std::move(told));
}

// One that failed is tried again within the hour. A last one that is of the future, by a clock that
// has been set right since, says nothing.
void Backups::make_if_due() {
  const auto now = clock_.now();
  const bool is_known = last_good_ && *last_good_ <= now;
  const auto due = is_known ? *last_good_ + *settings_.every : now;
  if (now < due) return due_->set(due, [this] { make_if_due(); });
  make({}, [this](const Outcome& outcome) {
    const auto next = outcome.problem ? std::min<Duration>(*settings_.every, limits::kBackupAgain)
                                      : *settings_.every;
    due_->set(outcome.at + next, [this] { make_if_due(); });
  });
}

void Backups::keep_erasures() {
  look_->set(clock_.now() + limits::kErasuresWrittenEvery, [this] { keep_erasures(); });
  const auto problem = write_erasures();
  if (problem && !erasures_failed_) news_.failed(problem->sentence);
  erasures_failed_ = problem.has_value();
}

// What the file knows and the data do not stays in it: a new server on a new disk must not forget
// what the lost one had erased. It is written anew each time, also where nothing is new: its own
// date would tell the minute in which a note without a name was taken out.
std::optional<Problem> Backups::write_erasures() {
  const auto file = settings_.directory / kErasuresFileName;
  const auto read = read_erasures(file);
  if (const auto* problem = std::get_if<Problem>(&read)) return *problem;
  const auto& known = std::get<std::vector<Erased>>(read);
  auto all = all_erasures(known, store_.erased_since(Instant{}));
  const auto forgotten = clock_.now() - limits::kErasuresKept;
  std::erase_if(all, [&](const Erased& erased) { return erased.at < forgotten; });
  if (auto problem = problem_with_place(file, 0)) return problem;
  const int error = replace_file(file, erasures_text(all));
  if (error != 0) return problem_of_place(file, error);
  return {};
}

}  // namespace cuppa

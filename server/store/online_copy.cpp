#include "store/online_copy.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "store/backup_file.hpp"
#include "store/data_file.hpp"

namespace cuppa {
namespace {

constexpr int kPagesAStep = 100;  // 400 kB: an append waits for a millisecond

// Whoever asks, it belongs to the account that runs Cuppa.
int make_private_file(const std::filesystem::path& file, const SQLite::Database& source) {
  ::unlink(file.c_str());
  const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (made < 0) return errno;
  const int reason = give_to_owner_of(source.getFilename(), made);
  ::close(made);
  return reason;
}

}  // namespace

DatabaseFigures figures_of(SQLite::Database& database) {
  return {database.execAndGet("PRAGMA user_version").getInt(),
          database.execAndGet("SELECT count(*) FROM session").getInt64(),
          database.execAndGet("SELECT count(*) FROM event").getInt64()};
}

OnlineCopy::OnlineCopy(std::filesystem::path target, Done told)
    : done(std::move(told)), target_(std::move(target)) {}

OnlineCopy::~OnlineCopy() {
  if (!is_whole_) drop();
}

void OnlineCopy::drop() {
  backup_.reset();
  if (copy_ != nullptr) ::unlink(target_.c_str());
  copy_.reset();
}

// No journal and no fsync: until all of it is there it is no file that anybody has, and
// finish_backup sees to the rest.
void OnlineCopy::begin(SQLite::Database& source) {
  copy_ = std::make_unique<SQLite::Database>(target_.string(), SQLite::OPEN_READWRITE);
  copy_->exec("PRAGMA journal_mode = OFF");
  copy_->exec("PRAGMA synchronous = OFF");
  backup_ = std::make_unique<SQLite::Backup>(*copy_, source);
}

bool OnlineCopy::take_step(SQLite::Database& source) {
  try {
    if (backup_ == nullptr) {
      if (const int error = make_private_file(target_, source); error != 0) {
        result_ = problem_of_place(target_, error);
        return false;
      }
      begin(source);
    }
    if (backup_->executeStep(kPagesAStep) != SQLITE_DONE) return true;
    result_ = figures_of(source);
    backup_.reset();
    copy_.reset();
    is_whole_ = true;
  } catch (const SQLite::Exception& error) {
    result_ = problem_of_copying(target_, error);
    drop();
  }
  return false;
}

}  // namespace cuppa

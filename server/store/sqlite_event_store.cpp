#include "store/sqlite_event_store.hpp"

#include "store/event_writer.hpp"
#include "store/read_statements.hpp"
#include "store/sqlite_failure.hpp"

namespace cuppa {
namespace {

template <class Read>
auto or_end(Read read) {
  try {
    return read();
  } catch (const SQLite::Exception& error) {
    end_after_failure(error);
  }
}

std::function<Instant()> clock_for(RunsAs runs_as, const BootAnchor& anchor) {
  if (runs_as == RunsAs::command) return {};
  return [anchor] { return server_now(anchor); };
}

}  // namespace

SqliteEventStore::SqliteEventStore(OpenedData data, Loop& loop, RunsAs runs_as)
    : data_(std::move(data)),
      reads_(or_end([&] { return std::make_unique<ReadStatements>(data_.database_file); })),
      writer_(or_end([&] {
        return std::make_unique<EventWriter>(*data_.database, loop,
                                             clock_for(runs_as, data_.anchor));
      })) {}

SqliteEventStore::~SqliteEventStore() = default;

void SqliteEventStore::append(Append append, std::function<void(AppendResult)> done) {
  writer_->append(std::move(append), std::move(done));
}

void SqliteEventStore::erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                                     std::optional<Instant> asked_at,
                                     std::function<void(AppendResult)> done) {
  writer_->erase_session(session, std::move(outliving), asked_at, std::move(done));
}

void SqliteEventStore::erase_follow_up(std::int64_t number,
                                       std::function<void(AppendResult)> done) {
  writer_->erase_follow_up(number, std::move(done));
}

void SqliteEventStore::rewrite(Rewriting rewriting, std::function<void(AppendResult)> done) {
  writer_->rewrite(std::move(rewriting), std::move(done));
}

void SqliteEventStore::forget_erased(Instant until, std::function<void(AppendResult)> done) {
  writer_->forget_erased(until, std::move(done));
}

std::optional<LoadedSession> SqliteEventStore::load(const SessionId& session) {
  return or_end([&] { return reads_->load(session); });
}

void SqliteEventStore::erase_picture(const SessionId& session, std::string picture,
                                     Instant asked_at, std::function<void(AppendResult)> done) {
  writer_->erase_picture(session, std::move(picture), asked_at, std::move(done));
}

std::vector<FollowUp> SqliteEventStore::follow_ups() {
  return or_end([&] { return reads_->follow_ups(); });
}

std::optional<StoredEvent> SqliteEventStore::first_event(const SessionId& session) {
  return or_end([&] { return reads_->first_event(session); });
}

std::vector<StoredPicture> SqliteEventStore::pictures(const SessionId& session) {
  return or_end([&] { return reads_->pictures(session); });
}

std::string SqliteEventStore::picture_bytes(const SessionId& session, const std::string& picture) {
  return or_end([&] { return reads_->picture_bytes(session, picture); });
}

std::vector<ApartWords> SqliteEventStore::apart(const SessionId& session, Apart kind) {
  return or_end([&] { return reads_->apart(session, kind); });
}

std::vector<AccessNeed> SqliteEventStore::needs(const SessionId& session) {
  return or_end([&] { return reads_->needs(session); });
}

std::vector<FoundText> SqliteEventStore::find_published(const std::string& words) {
  return or_end([&] { return reads_->find_published(words); });
}

std::vector<Erased> SqliteEventStore::erased_since(Instant since) {
  return or_end([&] { return reads_->erased_since(since); });
}

std::optional<StoredKey> SqliteEventStore::find_key(const std::string& hash) {
  return or_end([&] { return reads_->find_key(hash); });
}

std::vector<KeptLink> SqliteEventStore::links(const std::optional<SessionId>& session) {
  return or_end([&] { return reads_->links(session); });
}

int SqliteEventStore::keys_of(const SessionId& session, const std::string& participant) {
  return or_end([&] { return reads_->keys_of(session, participant); });
}

std::optional<SessionId> SqliteEventStore::find_by_code(const std::string& code) {
  return or_end([&] { return reads_->find_by_code(code); });
}

std::optional<SessionId> SqliteEventStore::find_by_join_key(const std::string& hash) {
  return or_end([&] { return reads_->find_by_join_key(hash); });
}

std::vector<SessionSummary> SqliteEventStore::sessions() {
  return or_end([&] { return reads_->sessions(); });
}

void SqliteEventStore::add_host_key(StoredHostKey key, std::function<void(AppendResult)> done) {
  writer_->add_host_key(std::move(key), std::move(done));
}

void SqliteEventStore::end_host_key(std::string hash, std::function<void(AppendResult)> done) {
  writer_->end_host_key(std::move(hash), std::move(done));
}

std::vector<StoredHostKey> SqliteEventStore::host_keys() {
  return or_end([&] { return reads_->host_keys(); });
}

void SqliteEventStore::set_host_password(std::optional<std::string> hash,
                                         std::function<void(AppendResult)> done) {
  writer_->set_host_password(std::move(hash), std::move(done));
}

std::optional<std::string> SqliteEventStore::host_password() {
  return or_end([&] { return reads_->host_password(); });
}

bool SqliteEventStore::host_key_is_open(const std::string& hash, Instant now) {
  const auto until = or_end([&] { return reads_->host_key_until(hash); });
  return until && now < *until;
}

std::optional<Instant> SqliteEventStore::last_alive() { return data_.last_alive; }

void SqliteEventStore::count_as_alive() { writer_->count_as_alive(); }

StoreFigures SqliteEventStore::figures() {
  auto figures = or_end([&] { return reads_->count_sessions(); });
  figures.writer = writer_->figures();
  std::error_code ignored;  // a figure that cannot be had is 0
  const auto bytes_of = [&](const std::filesystem::path& file) {
    const auto bytes = std::filesystem::file_size(file, ignored);
    return ignored ? 0 : bytes;
  };
  figures.database_bytes = bytes_of(data_.database_file);
  figures.log_bytes = bytes_of(data_.database_file.string() + "-wal");
  const auto space = std::filesystem::space(data_.database_file, ignored);
  if (!ignored) figures.disk_free_bytes = space.available;
  return figures;
}

void SqliteEventStore::copy_to(std::filesystem::path target, std::function<void(CopyResult)> done) {
  writer_->copy_to(std::move(target), std::move(done));
}

std::int64_t SqliteEventStore::file_bytes() const {
  std::error_code error;
  const auto bytes = std::filesystem::file_size(data_.database_file, error);
  return error ? 0 : static_cast<std::int64_t>(bytes);
}

}  // namespace cuppa

// The event store in cuppa.db. Writes go through one thread (event_writer.hpp); reads run on the
// caller's, over a connection of their own. Where the disk fails the process ends.
#pragma once

#include <memory>

#include "store/data_directory.hpp"
#include "store/event_store.hpp"
#include "store/loop.hpp"
#include "store/online_copy.hpp"

namespace cuppa {

class EventWriter;
class ReadStatements;

// A command that works on the data while no server runs must not look like a server that was alive.
enum class RunsAs { server, command };

class SqliteEventStore final : public EventStore {
 public:
  SqliteEventStore(OpenedData data, Loop& loop, RunsAs runs_as = RunsAs::server);
  // Commits what was handed over and posts every answer, then closes the file.
  ~SqliteEventStore() override;
  SqliteEventStore(const SqliteEventStore&) = delete;
  SqliteEventStore& operator=(const SqliteEventStore&) = delete;

  void append(Append append, std::function<void(AppendResult)> done) override;
  void erase_session(const SessionId& session, std::vector<FollowUp> outliving,
                     std::optional<Instant> asked_at,
                     std::function<void(AppendResult)> done) override;
  void erase_follow_up(std::int64_t number, std::function<void(AppendResult)> done) override;
  void erase_picture(const SessionId& session, std::string picture, Instant asked_at,
                     std::function<void(AppendResult)> done) override;
  void rewrite(Rewriting rewriting, std::function<void(AppendResult)> done) override;
  void forget_erased(Instant until, std::function<void(AppendResult)> done) override;
  std::optional<LoadedSession> load(const SessionId& session) override;
  std::optional<StoredEvent> first_event(const SessionId& session) override;
  std::optional<StoredKey> find_key(const std::string& hash) override;
  std::vector<FollowUp> follow_ups() override;
  std::vector<AccessNeed> needs(const SessionId& session) override;
  std::vector<StoredPicture> pictures(const SessionId& session) override;
  std::string picture_bytes(const SessionId& session, const std::string& picture) override;
  std::vector<ApartWords> apart(const SessionId& session, Apart kind) override;
  std::vector<FoundText> find_published(const std::string& words) override;
  std::vector<Erased> erased_since(Instant since) override;
  std::vector<KeptLink> links(const std::optional<SessionId>& session) override;
  int keys_of(const SessionId& session, const std::string& participant) override;
  std::optional<SessionId> find_by_code(const std::string& code) override;
  std::optional<SessionId> find_by_join_key(const std::string& hash) override;
  std::vector<SessionSummary> sessions() override;
  void add_host_key(StoredHostKey key, std::function<void(AppendResult)> done) override;
  void end_host_key(std::string hash, std::function<void(AppendResult)> done) override;
  std::vector<StoredHostKey> host_keys() override;
  bool host_key_is_open(const std::string& hash, Instant now) override;
  void set_host_password(std::optional<std::string> hash,
                         std::function<void(AppendResult)> done) override;
  std::optional<std::string> host_password() override;
  std::optional<Instant> last_alive() override;
  void count_as_alive() override;
  StoreFigures figures() override;

  // A backup's copy (event_writer.hpp); `done` runs on the loop.
  void copy_to(std::filesystem::path target, std::function<void(CopyResult)> done);
  [[nodiscard]] std::int64_t file_bytes() const;

 private:
  OpenedData data_;
  std::unique_ptr<ReadStatements> reads_;
  std::unique_ptr<EventWriter> writer_;
};

}  // namespace cuppa

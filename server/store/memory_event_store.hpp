// The same contract with nothing on a disk, for tests: answers can be held back, and appends
// refused.
#pragma once

#include <deque>
#include <map>

#include "store/event_store.hpp"
#include "store/loop.hpp"
#include "store/sequence_check.hpp"

namespace cuppa {

class MemoryEventStore final : public EventStore {
 public:
  explicit MemoryEventStore(Loop& loop) : loop_(loop) {}

  // For tests. A refused append counts when its turn to be committed comes.
  void refuse_next(int appends = 1) { refusals_ = appends; }
  // From now on nothing is committed or answered until release().
  void hold() { held_ = true; }
  void release();
  void set_last_alive(std::optional<Instant> at) { last_alive_ = at; }

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
  std::vector<KeptLink> links(const std::optional<SessionId>& session) override;
  int keys_of(const SessionId& session, const std::string& participant) override;
  std::optional<SessionId> find_by_code(const std::string& code) override;
  std::optional<SessionId> find_by_join_key(const std::string& hash) override;
  std::vector<SessionSummary> sessions() override;
  std::vector<FollowUp> follow_ups() override;
  std::vector<AccessNeed> needs(const SessionId& session) override;
  std::vector<StoredPicture> pictures(const SessionId& session) override;
  std::string picture_bytes(const SessionId& session, const std::string& picture) override;
  std::vector<ApartWords> apart(const SessionId& session, Apart kind) override;
  std::vector<FoundText> find_published(const std::string& words) override;
  std::vector<Erased> erased_since(Instant since) override;
  void add_host_key(StoredHostKey key, std::function<void(AppendResult)> done) override;
  void end_host_key(std::string hash, std::function<void(AppendResult)> done) override;
  std::vector<StoredHostKey> host_keys() override;
  bool host_key_is_open(const std::string& hash, Instant now) override;
  void set_host_password(std::optional<std::string> hash,
                         std::function<void(AppendResult)> done) override;
  std::optional<std::string> host_password() override { return host_password_; }
  std::optional<Instant> last_alive() override { return last_alive_; }
  void count_as_alive() override {}

 private:
  struct Session {
    int made = 0;  // the how-manieth
    LoadedSession loaded;
  };
  void hand_over(std::function<AppendResult()> work, std::function<void(AppendResult)> done);
  AppendResult commit(const Append& append);
  AppendResult erase(const SessionId& session, std::vector<FollowUp> outliving,
                     std::optional<Instant> asked_at);
  AppendResult commit(const Rewriting& rewriting);
  void keep_keys(const Append& append);
  void keep_needs(const Append& append);
  void keep_pictures(const Append& append);
  void keep_apart(const Append& append);
  bool refuses_this_one();
  template <class Matches>
  std::optional<SessionId> find_newest(Matches matches) const;

  Loop& loop_;
  bool held_ = false;
  int refusals_ = 0;
  std::deque<std::function<void()>> waiting_;
  std::map<SessionId, Session> sessions_;
  int made_ = 0;
  std::map<std::string, StoredKey> keys_;
  std::map<std::string, std::int64_t> link_numbers_;  // by their hashes
  std::int64_t last_link_ = 0;
  std::map<std::string, StoredHostKey> host_keys_;
  std::optional<std::string> host_password_;
  std::map<SessionId, std::map<std::string, std::string>> needs_;
  std::map<SessionId, std::vector<ApartWords>> apart_;
  std::map<SessionId, PublishedRecord> published_;
  std::map<SessionId, std::vector<StoredPicture>> pictures_;
  std::vector<FollowUp> follow_ups_;
  std::int64_t last_follow_up_ = 0;
  std::vector<Erased> erased_;
  SequenceCheck check_;
  std::optional<Instant> last_alive_;
};

}  // namespace cuppa

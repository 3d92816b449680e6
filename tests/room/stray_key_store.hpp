// A store that knows one key, of a session that it does not have. No store of ours comes to that:
// both let a session's keys go with it. A damaged file may.
#pragma once

#include "store/event_store.hpp"
#include "wire/digest.hpp"

namespace cuppa::tests {

class StrayKeyStore final : public EventStore {
 public:
  using Done = std::function<void(AppendResult)>;

  std::optional<StoredKey> find_key(const std::string& hash) override {
    if (hash != wire::sha256("stray key")) return {};
    return StoredKey{hash, KeyKind::participant, SessionId{"sGone"}, "p1", {}};
  }
  std::optional<LoadedSession> load(const SessionId& /*session*/) override { return {}; }

  void append(Append /*append*/, Done /*done*/) override {}
  void erase_session(const SessionId& /*session*/, std::vector<FollowUp> /*outliving*/,
                     std::optional<Instant> /*asked_at*/, Done /*done*/) override {}
  void erase_follow_up(std::int64_t /*number*/, Done /*done*/) override {}
  void erase_picture(const SessionId& /*session*/, std::string /*picture*/, Instant /*asked_at*/,
                     Done /*done*/) override {}
  void rewrite(Rewriting /*rewriting*/, Done /*done*/) override {}
  void forget_erased(Instant /*until*/, Done /*done*/) override {}
  std::optional<StoredEvent> first_event(const SessionId& /*session*/) override { return {}; }
  std::vector<KeptLink> links(const std::optional<SessionId>& /*session*/) override { return {}; }
  int keys_of(const SessionId& /*session*/, const std::string& /*participant*/) override {
    return 0;
  }
  std::optional<SessionId> find_by_code(const std::string& /*code*/) override { return {}; }
  std::optional<SessionId> find_by_join_key(const std::string& /*hash*/) override { return {}; }
  std::vector<SessionSummary> sessions() override { return {}; }
  std::vector<FollowUp> follow_ups() override { return {}; }
  std::vector<AccessNeed> needs(const SessionId& /*session*/) override { return {}; }
  std::vector<StoredPicture> pictures(const SessionId& /*session*/) override { return {}; }
  std::string picture_bytes(const SessionId& /*session*/, const std::string& /*picture*/) override {
    return {};
  }
  std::vector<ApartWords> apart(const SessionId& /*session*/, Apart /*kind*/) override {
    return {};
  }
  std::vector<FoundText> find_published(const std::string& /*words*/) override { return {}; }
  std::vector<Erased> erased_since(Instant /*since*/) override { return {}; }
  void add_host_key(StoredHostKey /*key*/, Done /*done*/) override {}
  void end_host_key(std::string /*hash*/, Done /*done*/) override {}
  std::vector<StoredHostKey> host_keys() override { return {}; }
  bool host_key_is_open(const std::string& /*hash*/, Instant /*now*/) override { return false; }
  void set_host_password(std::optional<std::string> /*hash*/, Done /*done*/) override {}
  std::optional<std::string> host_password() override { return {}; }
  std::optional<Instant> last_alive() override { return {}; }
  void count_as_alive() override {}
};

}  // namespace cuppa::tests

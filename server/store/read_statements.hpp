// What is committed, over a connection that only reads. Everything throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <filesystem>
#include <memory>

#include "store/event_store.hpp"
#include "store/search_statements.hpp"

namespace cuppa {

class ReadStatements {
 public:
  explicit ReadStatements(const std::filesystem::path& file);

  std::optional<LoadedSession> load(const SessionId& session);
  std::optional<StoredEvent> first_event(const SessionId& session);
  std::optional<StoredKey> find_key(const std::string& hash);
  std::vector<KeptLink> links(const std::optional<SessionId>& session);
  int keys_of(const SessionId& session, const std::string& participant);
  std::optional<SessionId> find_by_code(const std::string& code);
  std::optional<SessionId> find_by_join_key(const std::string& hash);
  std::vector<SessionSummary> sessions();
  StoreFigures count_sessions();  // and nothing else of it
  std::vector<FollowUp> follow_ups();
  std::vector<AccessNeed> needs(const SessionId& session);
  std::vector<StoredPicture> pictures(const SessionId& session);
  std::string picture_bytes(const SessionId& session, const std::string& picture);
  std::vector<ApartWords> apart(const SessionId& session, Apart kind);
  std::vector<FoundText> find_published(const std::string& words);
  std::vector<Erased> erased_since(Instant since);
  std::optional<Instant> host_key_until(const std::string& hash);
  std::vector<StoredHostKey> host_keys();
  std::optional<std::string> host_password();

 private:
  std::unique_ptr<SQLite::Database> database_;
  SQLite::Statement summary_, events_, first_event_, answers_, note_keys_, key_, links_, keys_of_,
      by_code_, by_join_key_, sessions_, session_counts_, needs_, pictures_, picture_bytes_, apart_,
      follow_ups_, erased_, host_key_, host_keys_, host_password_;
  SearchStatements search_;
};

}  // namespace cuppa

#include "store/read_statements.hpp"

#include <SQLiteCpp/Transaction.h>

#include "store/apart_statements.hpp"
#include "store/database_file.hpp"
#include "store/key_kind.hpp"
#include "store/statement.hpp"

namespace cuppa {
namespace {

constexpr const char* kSummary =
    "SELECT ref, id, epoch, title, status, code, join_key, created_at_ms, changed_at_ms,"
    " keep_until_ms, closed_at_ms, sealed_at_ms FROM session ";

std::string text(SQLite::Statement& row, int column) { return row.getColumn(column).getString(); }
Instant instant(SQLite::Statement& row, int column) {
  return Instant{row.getColumn(column).getInt64()};
}

std::optional<Instant> instant_or_none(SQLite::Statement& row, int column) {
  return row.isColumnNull(column) ? std::nullopt : std::optional{instant(row, column)};
}

SessionSummary read_summary(SQLite::Statement& row) {
  return {{text(row, 1)},
          text(row, 2),
          text(row, 3),
          text(row, 4),
          text(row, 5),
          text(row, 6),
          instant(row, 7),
          instant(row, 8),
          instant(row, 9),
          instant_or_none(row, 10),
          instant_or_none(row, 11)};
}

StoredEvent read_event(SQLite::Statement& row) {
  return {text(row, 0), row.getColumn(1).getInt64(), instant(row, 2),
          text(row, 3), row.getColumn(4).getInt(),   text(row, 5)};
}

// None: of a kind that this program does not know.
std::optional<StoredKey> read_key(SQLite::Statement& row, const std::string& hash) {
  const auto kind = key_kind_of(text(row, 0));
  if (!kind) return {};
  return StoredKey{hash,
                   *kind,
                   {text(row, 1)},
                   text(row, 2),
                   instant_or_none(row, 3),
                   instant_or_none(row, 4),
                   text(row, 5)};
}

}  // namespace

ReadStatements::ReadStatements(const std::filesystem::path& file)
    : database_(open_reader(file)),
      summary_(*database_, std::string(kSummary) + "WHERE id = ?"),
      events_(*database_,
              "SELECT stream, \"offset\", at_ms, kind, version, body FROM event WHERE session = ?"
              " ORDER BY sequence_all"),
      first_event_(*database_,
                   "SELECT stream, \"offset\", at_ms, kind, version, body FROM event"
                   " WHERE session = (SELECT ref FROM session WHERE id = ?)"
                   " ORDER BY sequence_all LIMIT 1"),
      answers_(*database_,
               "SELECT actor, command_id, command_hash, answer FROM answer WHERE session = ?1"
               " UNION ALL SELECT actor, command_id, command_hash, answer FROM event"
               " JOIN event_answer ON event_answer.event = event.sequence_all"
               " WHERE event.session = ?1"),
      note_keys_(*database_,
                 "SELECT hash, participant FROM key WHERE session = ? AND kind = 'no_name_note'"
                 " ORDER BY hash"),
      key_(*database_,
           "SELECT key.kind, session.id, key.participant, key.until_ms, link.made_at_ms,"
           " coalesce(key.came_by, '') FROM key JOIN session ON session.ref = key.session"
           " LEFT JOIN link ON link.hash = key.hash WHERE key.hash = ?"),
      links_(*database_,
             "SELECT key.kind, session.id, key.participant, key.until_ms, link.made_at_ms,"
             " coalesce(key.came_by, ''), link.hash, link.number,"
             " (SELECT count(*) FROM key AS device WHERE device.came_by = link.hash)"
             " FROM link JOIN key ON key.hash = link.hash JOIN session ON session.ref = key.session"
             " WHERE ?1 IS NULL OR session.id = ?1 ORDER BY link.number"),
      keys_of_(*database_,
               "SELECT count(*) FROM key JOIN session ON session.ref = key.session"
               " WHERE session.id = ? AND key.participant = ?"),
      by_code_(*database_,
               "SELECT id FROM session WHERE code = ? AND code <> '' ORDER BY ref DESC LIMIT 1"),
      by_join_key_(*database_,
                   "SELECT id FROM session WHERE join_key = ? AND join_key <> ''"
                   " ORDER BY ref DESC LIMIT 1"),
      sessions_(*database_, std::string(kSummary) + "ORDER BY created_at_ms DESC, ref DESC"),
      session_counts_(*database_, "SELECT status, COUNT(*) FROM session GROUP BY status"),
      needs_(*database_,
             "SELECT participant, text FROM access_need"
             " JOIN session ON session.ref = access_need.session WHERE session.id = ?"
             " ORDER BY participant"),
      pictures_(*database_,
                "SELECT picture.id, description, with_yes FROM picture"
                " JOIN session ON session.ref = picture.session WHERE session.id = ?"
                " ORDER BY number"),
      picture_bytes_(*database_,
                     "SELECT jpeg FROM picture JOIN session ON session.ref = picture.session"
                     " WHERE session.id = ? AND picture.id = ?"),
      apart_(*database_,
             "SELECT kept_apart.id, participant, at_ms, text FROM kept_apart"
             " JOIN session ON session.ref = kept_apart.session"
             " WHERE session.id = ? AND kind = ? ORDER BY at_ms, kept_apart.id"),
      follow_ups_(*database_,
                  "SELECT number, text, owner, due, how FROM follow_up ORDER BY number"),
      erased_(*database_,
              "SELECT session, participant, words, at_ms, note, picture FROM erasure"
              " WHERE at_ms >= ? ORDER BY number"),
      host_key_(*database_, "SELECT until_ms FROM host_key WHERE hash = ?"),
      host_keys_(*database_,
                 "SELECT link.hash, made_at_ms, until_ms, by_password, number FROM link"
                 " JOIN host_key ON host_key.hash = link.hash ORDER BY number"),
      host_password_(*database_, "SELECT hash FROM host_password"),
      search_(*database_) {}

std::optional<StoredEvent> ReadStatements::first_event(const SessionId& session) {
  std::optional<StoredEvent> first;
  query(
      first_event_, [&](auto& row) { first = read_event(row); }, session.text);
  return first;
}

std::optional<LoadedSession> ReadStatements::load(const SessionId& session) {
  SQLite::Transaction one_moment(*database_);
  std::optional<LoadedSession> loaded;
  std::int64_t ref = 0;
  query(
      summary_,
      [&](auto& row) {
        ref = row.getColumn(0).getInt64();
        loaded = LoadedSession{read_summary(row), {}, {}, {}};
      },
      session.text);
  if (!loaded) return {};
  query(
      events_, [&](auto& row) { loaded->events.push_back(read_event(row)); }, ref);
  query(
      answers_,
      [&](auto& row) {
        loaded->answers.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3)});
      },
      ref);
  query(
      note_keys_,
      [&](auto& row) {
        loaded->note_keys.push_back(
            {text(row, 0), KeyKind::no_name_note, session, text(row, 1), {}});
      },
      ref);
  return loaded;
}

std::optional<StoredKey> ReadStatements::find_key(const std::string& hash) {
  std::optional<StoredKey> key;
  query(
      key_, [&](auto& row) { key = read_key(row, hash); }, hash);
  return key;
}

std::vector<KeptLink> ReadStatements::links(const std::optional<SessionId>& session) {
  std::vector<KeptLink> all;
  const auto id = session ? std::optional{session->text} : std::nullopt;
  query(
      links_,
      [&](auto& row) {
        auto key = read_key(row, text(row, 6));
        if (!key) return;
        all.push_back({row.getColumn(7).getInt64(), std::move(*key), row.getColumn(8).getInt()});
      },
      id);
  return all;
}

int ReadStatements::keys_of(const SessionId& session, const std::string& participant) {
  int count = 0;
  query(
      keys_of_, [&](auto& row) { count = row.getColumn(0).getInt(); }, session.text, participant);
  return count;
}

std::optional<SessionId> ReadStatements::find_by_code(const std::string& code) {
  std::optional<SessionId> found;
  query(
      by_code_, [&](auto& row) { found = SessionId{text(row, 0)}; }, code);
  return found;
}

std::optional<SessionId> ReadStatements::find_by_join_key(const std::string& hash) {
  std::optional<SessionId> found;
  query(
      by_join_key_, [&](auto& row) { found = SessionId{text(row, 0)}; }, hash);
  return found;
}

std::vector<SessionSummary> ReadStatements::sessions() {
  std::vector<SessionSummary> all;
  query(sessions_, [&](auto& row) { all.push_back(read_summary(row)); });
  return all;
}

StoreFigures ReadStatements::count_sessions() {
  StoreFigures figures;
  query(session_counts_, [&](auto& row) {
    const auto status = text(row, 0);
    auto& count = status == "lobby"  ? figures.sessions_in_lobby
                  : status == "live" ? figures.sessions_live
                                     : figures.sessions_closed;
    count = static_cast<std::uint64_t>(row.getColumn(1).getInt64());
  });
  return figures;
}

std::vector<FollowUp> ReadStatements::follow_ups() {
  std::vector<FollowUp> all;
  query(follow_ups_, [&](auto& row) {
    all.push_back(
        {row.getColumn(0).getInt64(), text(row, 1), text(row, 2), text(row, 3), text(row, 4)});
  });
  return all;
}

std::vector<Erased> ReadStatements::erased_since(Instant since) {
  std::vector<Erased> all;
  query(
      erased_,
      [&](auto& row) {
        Erased erased{{text(row, 0)}, {}, row.getColumn(2).getInt() != 0, instant(row, 3)};
        if (!row.isColumnNull(1)) erased.participant = text(row, 1);
        if (!row.isColumnNull(4)) erased.note = text(row, 4);
        if (!row.isColumnNull(5)) erased.picture = text(row, 5);
        all.push_back(std::move(erased));
      },
      since);
  return all;
}

std::vector<AccessNeed> ReadStatements::needs(const SessionId& session) {
  std::vector<AccessNeed> all;
  query(
      needs_,
      [&](auto& row) {
        all.push_back({text(row, 0), text(row, 1)});
      },
      session.text);
  return all;
}

std::vector<StoredPicture> ReadStatements::pictures(const SessionId& session) {
  std::vector<StoredPicture> all;
  query(
      pictures_,
      [&](auto& row) {
        all.push_back({text(row, 0), text(row, 1), row.getColumn(2).getInt() != 0, {}});
      },
      session.text);
  return all;
}

std::string ReadStatements::picture_bytes(const SessionId& session, const std::string& picture) {
  std::string bytes;
  query(
      picture_bytes_, [&](auto& row) { bytes = text(row, 0); }, session.text, picture);
  return bytes;
}

std::vector<ApartWords> ReadStatements::apart(const SessionId& session, Apart kind) {
  std::vector<ApartWords> all;
  query(
      apart_,
      [&](auto& row) {
        all.push_back({kind, text(row, 0), text(row, 1), instant(row, 2), text(row, 3)});
      },
      session.text, std::string{apart_name(kind)});
  return all;
}

std::vector<FoundText> ReadStatements::find_published(const std::string& words) {
  SQLite::Transaction one_moment(*database_);
  return search_.find(words);
}

std::optional<Instant> ReadStatements::host_key_until(const std::string& hash) {
  std::optional<Instant> until;
  query(
      host_key_, [&](auto& row) { until = instant(row, 0); }, hash);
  return until;
}

std::vector<StoredHostKey> ReadStatements::host_keys() {
  std::vector<StoredHostKey> all;
  query(host_keys_, [&](auto& row) {
    all.push_back({text(row, 0), instant_or_none(row, 1), instant(row, 2),
                   row.getColumn(3).getInt() != 0, row.getColumn(4).getInt64()});
  });
  return all;
}

std::optional<std::string> ReadStatements::host_password() {
  std::optional<std::string> hash;
  query(host_password_, [&](auto& row) { hash = text(row, 0); });
  return hash;
}

}  // namespace cuppa

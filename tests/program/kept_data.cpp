#include "program/kept_data.hpp"

#include <SQLiteCpp/Database.h>

#include "session/apply.hpp"
#include "store/appends.hpp"
#include "store/sqlite_event_store.hpp"
#include "store/temp_directory.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa::tests {
namespace {

namespace fs = std::filesystem;

KeptMeeting replay(LoadedSession log) {
  KeptMeeting meeting{std::move(log), {}, {}};
  for (const auto& stored : meeting.log.events) {
    const auto body = Json::parse(stored.body);
    if (body.contains("text")) ++meeting.times_said[body["text"]];
    if (const auto event = wire::read_event(stored.kind, stored.version, stored.body)) {
      apply(meeting.state, {wire::stream_called(stored.stream), *event}, stored.at);
    }
  }
  return meeting;
}

}  // namespace

KeptData read_kept(const fs::path& data, const std::set<std::string>& sessions) {
  const TempDirectory copy;
  for (const char* file : {"cuppa.db", "cuppa.db-wal"}) {
    if (fs::exists(data / file)) fs::copy_file(data / file, copy.path() / file);
  }
  WaitingLoop loop;
  auto opened = open_or_throw(copy.path());
  KeptData kept{opened.last_alive.value_or(Instant{}), {}};
  SqliteEventStore store(std::move(opened), loop, RunsAs::command);
  for (const auto& session : sessions) {
    if (auto log = store.load(SessionId{session})) kept.meetings[session] = replay(std::move(*log));
  }
  return kept;
}

void let_time_pass(const fs::path& data, Duration time) {
  SQLite::Database database((data / "cuppa.db").string(), SQLite::OPEN_READWRITE);
  database.exec("UPDATE server SET wall_at_boot_ms = wall_at_boot_ms + " +
                std::to_string(time.count()));
}

std::set<std::string> copy_meeting(const fs::path& data, const KeptMeeting& meeting, int times) {
  WaitingLoop loop;
  SqliteEventStore store(open_or_throw(data), loop, RunsAs::command);
  std::set<std::string> names;
  Append copy;
  copy.events = meeting.log.events;
  copy.summary = meeting.log.summary;
  copy.summary->code.clear();
  copy.summary->join_key.clear();
  for (int i = 0; i < times; ++i) {
    copy.session.text = "sCopy" + std::to_string(i);
    copy.summary->session = copy.session;
    names.insert(copy.session.text);
    if (append_and_wait(store, loop, copy) != AppendResult::committed) return {};
  }
  return names;
}

std::vector<std::string> faults_of(const KeptMeeting& meeting) {
  std::vector<std::string> faults;
  std::map<std::string, std::int64_t> heads;
  for (const auto& event : meeting.log.events) {
    if (event.offset == ++heads[event.stream]) continue;
    faults.push_back("a gap on " + event.stream + " before " + std::to_string(event.offset));
  }
  std::set<std::pair<std::string, std::string>> answered;
  for (const auto& answer : meeting.log.answers) {
    if (answered.emplace(answer.actor, answer.command_id).second) continue;
    faults.push_back("two answers to " + answer.actor + "'s " + answer.command_id);
  }
  return faults;
}

namespace {

// Once, where it carries no words to look for.
int times_said(const KeptMeeting& meeting, const Phone::Command& command) {
  if (!command.body.contains("text")) return 1;
  const auto found = meeting.times_said.find(command.body["text"]);
  return found == meeting.times_said.end() ? 0 : found->second;
}

}  // namespace

std::vector<std::string> broken_promises(const KeptMeeting& meeting, const Phone& phone) {
  std::vector<std::string> broken = phone.complaints();
  std::map<Phone::Place, Json> log;
  for (const auto& event : meeting.log.events) {
    if (phone.seen().contains({event.stream, event.offset})) {
      log[{event.stream, event.offset}] = Json::array({event.kind, Json::parse(event.body)});
    }
  }
  for (const auto& [place, event] : phone.seen()) {
    const auto told = Json::array({event.at("kind"), event.at("body")});
    if (log[place] != told) broken.push_back("not in the log as it was told: " + event.dump());
  }
  std::map<std::string, Json> answers;
  for (const auto& answer : meeting.log.answers) {
    if (answer.actor == phone.me()) answers[answer.command_id] = Json::parse(answer.answer);
  }
  for (const auto& [id, command] : phone.accepted()) {
    const int times = times_said(meeting, command);
    const bool is_kept = answers.contains(id) && answers[id] == phone.acknowledgement_of(id);
    if (is_kept && times == 1) continue;
    broken.push_back("acknowledged and there " + std::to_string(is_kept ? times : 0) +
                     " times: " + command.kind + " " + command.body.dump());
  }
  for (const auto& [id, command] : phone.refused()) {
    if (answers.contains(id)) broken.push_back("refused and there: " + command.body.dump());
  }
  for (const auto& [id, command] : phone.unanswered()) {
    if (times_said(meeting, command) > 1)
      broken.push_back("there more than once: " + command.body.dump());
  }
  return broken;
}

}  // namespace cuppa::tests

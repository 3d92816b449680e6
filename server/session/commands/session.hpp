// Commands about the session as a whole: its course, its plan, its door's code. protocol/commands/
// says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Leave the waiting room and open the first step.
struct StartSession {
  static constexpr std::string_view kKind = "start_session";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::lobby;
};

// Close the session. Every open car-park item is given to answerer, by due, if they are named;
// sorting can wait.
struct CloseSession {
  static constexpr std::string_view kKind = "close_session";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string answerer;
  std::string due;
  std::string how;
};

// Undo a close within 15 minutes.
struct ReopenSession {
  static constexpr std::string_view kKind = "reopen_session";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::closed;
};

// Change what the session is called.
struct RenameSession {
  static constexpr std::string_view kKind = "rename_session";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string title;
};

// Make a new join code and link; the old ones stop working.
struct RotateCode {
  static constexpr std::string_view kKind = "rotate_code";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string code;      // not on the wire: drawn by the room, which knows which codes are free
  std::string join_key;  // likewise
};

// Choose who sees clocks, whether chat is open, and how the door works.
struct ChangeSettings {
  static constexpr std::string_view kKind = "change_settings";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  Settings settings;
};

// Replace the steps that have not been opened yet.
struct ChangePlan {
  static constexpr std::string_view kKind = "change_plan";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::vector<Step> steps;
};

// Go on to the step after `from`. Naming where you are makes a double press harmless. anyway:
// go on although people have not had a turn.
struct NextStep {
  static constexpr std::string_view kKind = "next_step";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::live;
  StepId from;
  bool anyway = false;
};

// Go to one particular step, forwards or back.
struct OpenStep {
  static constexpr std::string_view kKind = "open_step";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::live;
  StepId from;
  StepId step;
  bool anyway = false;
};

// A break now, whether the plan has one or not. The round goes on after it.
struct HaveBreak {
  static constexpr std::string_view kKind = "have_break";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::live;
  StepId from;
  int minutes = 10;
};

// Ask all tables of the open block to come back, within so many seconds. It ends nothing: the host
// goes on when all are there.
struct GatherTables {
  static constexpr std::string_view kKind = "gather_tables";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::live;
  StepId from;
  int seconds = 60;
};

// The tables have longer after all.
struct StopGathering {
  static constexpr std::string_view kKind = "stop_gathering";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::live;
};

// Take one table to another step of the open block, on or back.
struct OpenTableStep {
  static constexpr std::string_view kKind = "open_table_step";
  static constexpr unsigned kMay = kByHost | kByKeeper;
  static constexpr When kWhen = When::live;
  TableId table;
  StepId from;
  StepId step;
  bool anyway = false;
};

// Ask other questions in a step, also while it runs.
struct ChangeQuestions {
  static constexpr std::string_view kKind = "change_questions";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  StepId step;
  std::vector<std::string> questions;
};

// A line from the host on every screen.
struct SayToAll {
  static constexpr std::string_view kKind = "say_to_all";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  std::string text;
};

// Let whoever hosts on this server find the record, without names.
struct PublishRecord {
  static constexpr std::string_view kKind = "publish_record";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::closed;
};

// Let nobody find the record any more who was not there.
struct WithdrawRecord {
  static constexpr std::string_view kKind = "withdraw_record";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::closed;
};

// Who to call here, checked today. Sent again as it stands, it was checked again; empty, nobody is
// named any more.
struct WriteLocalContact {
  static constexpr std::string_view kKind = "write_local_contact";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  std::string text;
};

// What people are sent before the session, in place of what stood there.
struct WriteInvitation {
  static constexpr std::string_view kKind = "write_invitation";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::until_closed;
  Invitation invitation;
  std::string key{};  // not on the wire: drawn by the room, for the first one
};

}  // namespace cuppa

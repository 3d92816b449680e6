// Events about the session as a whole: its course, its plan, its door's code. protocol/events/ says
// the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/events/kept.hpp"
#include "session/last_time.hpp"
#include "session/state.hpp"

namespace cuppa {

enum class CloseReason { host, nobody_here };

// A host made the session; its waiting room is open.
struct SessionCreated {
  static constexpr std::string_view kKind = "session_created";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string title;
  std::string place_and_time;
  std::string time_zone;
  int hall_expected = 0;
  int online_expected = 0;
  std::string code;
  std::string join_key;
  std::vector<Step> plan;
  Settings settings;
  int keep_days = 0;
  std::optional<LastTime> last_time{};  // of a series: what comes along

  bool operator==(const SessionCreated&) const = default;
};

// The waiting is over.
struct SessionStarted {
  static constexpr std::string_view kKind = "session_started";
  static constexpr Kept kKept = Kept::in_the_record;

  bool operator==(const SessionStarted&) const = default;
};

// That is it for today. because nobody_here: nobody came back for 12 hours.
struct SessionClosed {
  static constexpr std::string_view kKind = "session_closed";
  static constexpr Kept kKept = Kept::in_the_record;
  CloseReason because = CloseReason::host;

  bool operator==(const SessionClosed&) const = default;
};

// The close was undone.
struct SessionReopened {
  static constexpr std::string_view kKind = "session_reopened";
  static constexpr Kept kKept = Kept::in_the_record;

  bool operator==(const SessionReopened&) const = default;
};

// The session has another title.
struct SessionRenamed {
  static constexpr std::string_view kKind = "session_renamed";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string title;

  bool operator==(const SessionRenamed&) const = default;
};

// A new join code; the old one stopped working.
struct CodeRotated {
  static constexpr std::string_view kKind = "code_rotated";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string code;
  std::string join_key;

  bool operator==(const CodeRotated&) const = default;
};

// The host chose otherwise.
struct SettingsChanged {
  static constexpr std::string_view kKind = "settings_changed";
  static constexpr Kept kKept = Kept::in_the_record;
  Settings settings;

  bool operator==(const SettingsChanged&) const = default;
};

// The steps to come are these; the whole plan.
struct PlanChanged {
  static constexpr std::string_view kKind = "plan_changed";
  static constexpr Kept kKept = Kept::in_the_record;
  std::vector<Step> plan;

  bool operator==(const PlanChanged&) const = default;
};

// A step is over. gathered: not every table had come to it when all were called back.
struct StepFinished {
  static constexpr std::string_view kKind = "step_finished";
  static constexpr Kept kKept = Kept::in_the_record;
  StepId step;
  FinishedHow how = FinishedHow::done;

  bool operator==(const StepFinished&) const = default;
};

// This is where everybody is now.
struct StepOpened {
  static constexpr std::string_view kKind = "step_opened";
  static constexpr Kept kKept = Kept::in_the_record;
  StepId step;

  bool operator==(const StepOpened&) const = default;
};

// The tables of the open block are asked to come back; the session's clock says by when.
struct GatheringCalled {
  static constexpr std::string_view kKind = "gathering_called";
  static constexpr Kept kKept = Kept::a_day;

  bool operator==(const GatheringCalled&) const = default;
};

// They have longer after all.
struct GatheringStopped {
  static constexpr std::string_view kKind = "gathering_stopped";
  static constexpr Kept kKept = Kept::a_day;

  bool operator==(const GatheringStopped&) const = default;
};

// A step asks other questions now. A suggestion with the same words is taken up.
struct QuestionsChanged {
  static constexpr std::string_view kKind = "questions_changed";
  static constexpr Kept kKept = Kept::in_the_record;
  StepId step;
  std::vector<std::string> questions;

  bool operator==(const QuestionsChanged&) const = default;
};

// A line from the host on every screen.
struct HostSaid {
  static constexpr std::string_view kKind = "host_said";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string text;

  bool operator==(const HostSaid&) const = default;
};

// Whoever hosts on this server may find the record, without names.
struct RecordPublished {
  static constexpr std::string_view kKind = "record_published";
  static constexpr Kept kKept = Kept::in_the_record;

  bool operator==(const RecordPublished&) const = default;
};

// Nobody finds the record any more who was not there.
struct RecordWithdrawn {
  static constexpr std::string_view kKind = "record_withdrawn";
  static constexpr Kept kKept = Kept::in_the_record;

  bool operator==(const RecordWithdrawn&) const = default;
};

// This is who to call here: a host checked it now. Empty: nobody is named any more.
struct LocalContactWritten {
  static constexpr std::string_view kKind = "local_contact_written";
  static constexpr Kept kKept = Kept::in_the_record;
  std::string text;

  bool operator==(const LocalContactWritten&) const = default;
};

// This is what people are sent before the session.
struct InvitationWritten {
  static constexpr std::string_view kKind = "invitation_written";
  static constexpr Kept kKept = Kept::a_day;
  std::string key;
  Invitation invitation;

  bool operator==(const InvitationWritten&) const = default;
};

}  // namespace cuppa

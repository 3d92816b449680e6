// Commands with which people ask for something: what a word means, another question, a host beside
// them. protocol/commands/ says the same for every language.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "session/commands/permission.hpp"
#include "session/state.hpp"

namespace cuppa {

// Ask what a word means. It is not told who asked.
struct AskMeaning {
  static constexpr std::string_view kKind = "ask_meaning";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  std::string word;
};

// Say in plain words what a word means. Anybody may, and may say it better.
struct ExplainWord {
  static constexpr std::string_view kKind = "explain_word";
  static constexpr unsigned kMay = kByParticipant;
  static constexpr When kWhen = When::until_closed;
  ItemId id;
  std::string meaning;
};

// Take a word out of the glossary.
struct RemoveWord {
  static constexpr std::string_view kKind = "remove_word";
  static constexpr unsigned kMay = kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Suggest another question for the group.
struct SuggestQuestion {
  static constexpr std::string_view kKind = "suggest_question";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  std::string text;
  std::optional<ParticipantId> who{};
};

// Take a suggestion away: my own, or for the host any.
struct RemoveQuestion {
  static constexpr std::string_view kKind = "remove_question";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::any;
  ItemId id;
};

// Ask a host to come to me. Only hosts are told.
struct CallHost {
  static constexpr std::string_view kKind = "call_host";
  static constexpr unsigned kMay = kBySelf;
  static constexpr When kWhen = When::until_closed;
  static constexpr bool kForSeats = true;
  CallAbout about = CallAbout::help;
  std::optional<ParticipantId> who{};
};

// A host has been with whoever called, or they need nobody any more. Nobody named: oneself.
struct AnswerCall {
  static constexpr std::string_view kKind = "answer_call";
  static constexpr unsigned kMay = kBySelf | kByHost;
  static constexpr When kWhen = When::until_closed;
  std::optional<ParticipantId> who{};
};

}  // namespace cuppa

// Events about what people ask for, and captions. protocol/events/ says the same for every
// language.
#pragma once

#include <string>
#include <string_view>

#include "session/events/kept.hpp"
#include "session/state.hpp"

namespace cuppa {

// Somebody would like to know what a word means.
struct WordAsked {
  static constexpr std::string_view kKind = "word_asked";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string word;

  bool operator==(const WordAsked&) const = default;
};

// What a word means, in plain words.
struct WordExplained {
  static constexpr std::string_view kKind = "word_explained";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;
  std::string meaning;

  bool operator==(const WordExplained&) const = default;
};

// A word was taken out of the glossary.
struct WordRemoved {
  static constexpr std::string_view kKind = "word_removed";
  static constexpr Kept kKept = Kept::in_the_record;
  ItemId id;

  bool operator==(const WordRemoved&) const = default;
};

// Somebody suggests another question.
struct QuestionSuggested {
  static constexpr std::string_view kKind = "question_suggested";
  static constexpr Kept kKept = Kept::a_day;
  SuggestedQuestion question;

  bool operator==(const QuestionSuggested&) const = default;
};

// A suggested question was taken away.
struct QuestionRemoved {
  static constexpr std::string_view kKind = "question_removed";
  static constexpr Kept kKept = Kept::a_day;
  ItemId id;

  bool operator==(const QuestionRemoved&) const = default;
};

// Somebody would like a host to come to them. On their own stream and the hosts'.
struct HostCalled {
  static constexpr std::string_view kKind = "host_called";
  static constexpr Kept kKept = Kept::a_day;
  HostCall call;

  bool operator==(const HostCalled&) const = default;
};

// That call is seen to.
struct CallAnswered {
  static constexpr std::string_view kKind = "call_answered";
  static constexpr Kept kKept = Kept::a_day;
  ParticipantId who;

  bool operator==(const CallAnswered&) const = default;
};

// One line of captions that is kept.
struct CaptionAdded {
  static constexpr std::string_view kKind = "caption_added";
  static constexpr Kept kKept = Kept::in_the_record;
  Caption caption;

  bool operator==(const CaptionAdded&) const = default;
};

}  // namespace cuppa

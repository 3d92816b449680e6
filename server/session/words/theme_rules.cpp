#include <algorithm>

#include "session/rules.hpp"
#include "session/words/words.hpp"

namespace cuppa {
namespace {

constexpr std::size_t kThemesMax = 20;
constexpr std::size_t kWordsInAThemeMax = 1000;

// The group's while it sits together; what becomes of it afterwards is the hosts' work.
bool is_too_late(const Situation& s) {
  return s.state.status == Status::closed && !is_host(s.state, s.actor);
}

const Theme* find_theme(const SessionState& state, const ItemId& id) {
  const auto found = std::find_if(state.themes.begin(), state.themes.end(),
                                  [&](const Theme& theme) { return theme.id == id; });
  return found == state.themes.end() ? nullptr : &*found;
}

bool has(const Theme& theme, const ItemId& words) {
  return std::find(theme.words.begin(), theme.words.end(), words) != theme.words.end();
}

bool may_sort(const Situation& s, const ItemId& words) {
  if (const auto* note = find_note(s.state, words)) return may_read(s.state, s.actor, *note);
  return std::any_of(s.state.chat.begin(), s.state.chat.end(),
                     [&](const ChatItem& item) { return item.id == words && !item.hidden; });
}

}  // namespace

Decision rule(const Situation& s, const AddTheme& command) {
  if (is_too_late(s)) return Refused{Refusal::read_only};
  if (s.state.themes.size() >= kThemesMax) return Refused{Refusal::too_many};
  const ItemId id{"h" + std::to_string(s.state.themes_added + 1)};
  return Outcomes{}.everyone(ThemeAdded{id, command.title, s.actor}).take();
}

Decision rule(const Situation& s, const EditTheme& command) {
  if (is_too_late(s)) return Refused{Refusal::read_only};
  const auto* theme = find_theme(s.state, command.id);
  if (theme == nullptr) return Refused{Refusal::not_found};
  if (s.expected_revision && *s.expected_revision != theme->revision) {
    return Refused{Refusal::stale};
  }
  return Outcomes{}.everyone(ThemeEdited{command.id, command.title, command.summary}).take();
}

Decision rule(const Situation& s, const RemoveTheme& command) {
  if (is_too_late(s)) return Refused{Refusal::read_only};
  const auto* theme = find_theme(s.state, command.id);
  if (theme == nullptr) return Refused{Refusal::not_found};
  if (theme->by != s.actor && !is_host(s.state, s.actor)) return Refused{Refusal::not_allowed};
  return Outcomes{}.everyone(ThemeRemoved{command.id}).take();
}

Decision rule(const Situation& s, const MoveTheme& command) {
  if (find_theme(s.state, command.id) == nullptr) return Refused{Refusal::not_found};
  return Outcomes{}.everyone(ThemeMoved{command.id, command.before}).take();
}

Decision rule(const Situation& s, const PutInTheme& command) {
  if (is_too_late(s)) return Refused{Refusal::read_only};
  const auto* theme = find_theme(s.state, command.theme);
  if (theme == nullptr || !may_sort(s, command.words)) return Refused{Refusal::not_found};
  if (!has(*theme, command.words) && theme->words.size() >= kWordsInAThemeMax) {
    return Refused{Refusal::too_many};
  }
  return Outcomes{}.everyone(WordsPutInTheme{command.words, command.theme, command.before}).take();
}

// Twice is once: somebody else was faster.
Decision rule(const Situation& s, const TakeOutOfTheme& command) {
  if (is_too_late(s)) return Refused{Refusal::read_only};
  const bool is_in_one = std::any_of(s.state.themes.begin(), s.state.themes.end(),
                                     [&](const Theme& theme) { return has(theme, command.words); });
  if (!is_in_one) return std::vector<Outcome>{};
  return Outcomes{}.everyone(WordsTakenOutOfTheme{command.words}).take();
}

Decision rule(const Situation& s, const WriteReport& command) {
  if (s.expected_revision && *s.expected_revision != s.state.report_revision) {
    return Refused{Refusal::stale};
  }
  return Outcomes{}.hosts(ReportWritten{command.report}).take();
}

}  // namespace cuppa

#include <algorithm>
#include <utility>

#include "session/effects.hpp"

namespace cuppa {
namespace {

template <class Change>
void change(SessionState& state, const ItemId& id, Change change_theme) {
  for (auto& theme : state.themes) {
    if (theme.id == id) change_theme(theme);
  }
}

void take_out(SessionState& state, const ItemId& words) {
  for (auto& theme : state.themes) std::erase(theme.words, words);
}

// Before the one that is named; at the end, if it is not there.
template <class Item, class IsIt>
void put_before(std::vector<Item>& items, Item item, IsIt is_it) {
  items.insert(std::find_if(items.begin(), items.end(), is_it), std::move(item));
}

}  // namespace

void effect(SessionState& state, const ThemeAdded& event, const Told&) {
  state.themes.push_back({event.id, 1, event.title, {}, event.by});
  state.themes_added += 1;
}

void effect(SessionState& state, const ThemeEdited& event, const Told&) {
  change(state, event.id, [&](Theme& theme) {
    theme.title = event.title;
    theme.summary = event.summary;
    theme.revision += 1;
  });
}

void effect(SessionState& state, const ThemeRemoved& event, const Told&) {
  std::erase_if(state.themes, [&](const Theme& theme) { return theme.id == event.id; });
}

void effect(SessionState& state, const ThemeMoved& event, const Told&) {
  const auto found = std::find_if(state.themes.begin(), state.themes.end(),
                                  [&](const Theme& theme) { return theme.id == event.id; });
  if (found == state.themes.end() || event.before == event.id) return;
  auto moved = std::move(*found);
  state.themes.erase(found);
  put_before(state.themes, std::move(moved),
             [&](const Theme& theme) { return event.before == theme.id; });
}

void effect(SessionState& state, const WordsPutInTheme& event, const Told&) {
  if (event.before == event.words) return;
  take_out(state, event.words);
  change(state, event.theme, [&](Theme& theme) {
    put_before(theme.words, event.words,
               [&](const ItemId& other) { return event.before == other; });
  });
}

void effect(SessionState& state, const WordsTakenOutOfTheme& event, const Told&) {
  take_out(state, event.words);
}

void effect(SessionState& state, const ReportWritten& event, const Told&) {
  state.report = event.report;
  state.report_revision += 1;
}

}  // namespace cuppa

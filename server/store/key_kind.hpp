// The kinds of keys as they stand in the database.
#pragma once

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "store/event_store.hpp"

namespace cuppa {

inline constexpr std::array<std::pair<KeyKind, const char*>, 12> kKeyKindNames{{
    {KeyKind::participant, "participant"},
    {KeyKind::cohost_link, "cohost_link"},
    {KeyKind::same_person_link, "same_person_link"},
    {KeyKind::screen_link, "screen_link"},
    {KeyKind::screen, "screen"},
    {KeyKind::reviewer, "reviewer"},
    {KeyKind::captioner, "captioner"},
    {KeyKind::follow_up, "follow_up"},
    {KeyKind::invitation, "invitation"},
    {KeyKind::answerer, "answerer"},
    {KeyKind::own_words, "own_words"},
    {KeyKind::no_name_note, "no_name_note"},
}};

inline std::string key_kind_name(KeyKind kind) {
  for (const auto& [known, name] : kKeyKindNames) {
    if (known == kind) return name;
  }
  return {};
}

// A kind that this program does not know lets nobody in: the key is as good as not there.
inline std::optional<KeyKind> key_kind_of(const std::string& text) {
  for (const auto& [known, name] : kKeyKindNames) {
    if (text == name) return known;
  }
  return {};
}

// Which thing an answerer was asked about, and which ask of it it was: "k3/1".
inline std::string ask_key(const ItemId& item, int ask) {
  return item.text + "/" + std::to_string(ask);
}

inline std::optional<std::pair<ItemId, int>> read_ask_key(std::string_view text) {
  const auto slash = text.rfind('/');
  if (slash == std::string_view::npos) return {};
  int ask = 0;
  const auto digits = text.substr(slash + 1);
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), ask);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return {};
  return std::pair{ItemId{std::string{text.substr(0, slash)}}, ask};
}

}  // namespace cuppa

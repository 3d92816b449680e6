// What a running server says of itself in its log. Facts are a closed list, and what one says
// beside its name are numbers and words from closed lists: nobody's name, words, address, code or
// key can be put into one, since no text can.
//
//   tell({FactName::newcomers_wait, {{"connections", 1000}, {"why", NewcomersWait::limit}}});
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace cuppa {

// An enumerator is the word in the log.
enum class FactName {
  server_started,
  sessions_awake,  // all that ran when the run before this one ended
  server_stopping,
  server_stopped,
  newcomers_wait,
  device_too_slow,  // closed; it comes back
  disk_full,        // what people do is refused from now on
  disk_has_room_again,
  clock_jumped,  // the machine's own clock, against the server's
  backup_made,
  backup_failed,  // a sentence says why
  certificate_loaded,
  certificate_ends_soon,
  certificate_refused,  // when it was read again: the one in use stays; a sentence says why
  no_time_zones,        // on this machine: dates are told in UTC; the package tzdata has them
  upgrade_header_lost,  // a proxy takes it away, so that no page comes alive: see deploy/proxies/
};

enum class NewcomersWait { limit, descriptors };

constexpr std::string_view name_of(NewcomersWait why) {
  return why == NewcomersWait::limit ? "limit" : "descriptors";
}

// A number, or an enumerator that has a name_of() beside it.
class FactValue {
 public:
  template <std::integral Number>
  constexpr FactValue(Number number) : value_(static_cast<std::int64_t>(number)) {}
  template <std::floating_point Number>
  constexpr FactValue(Number number) : value_(static_cast<double>(number)) {}
  template <class Enum>
  requires std::is_enum_v<Enum>
  constexpr FactValue(Enum word) : value_(name_of(word)) {}

  [[nodiscard]] const auto& value() const { return value_; }

 private:
  std::variant<std::int64_t, double, std::string_view> value_;
};

// Only what stands in the source: no text that came from elsewhere becomes a key.
class FactKey {
 public:
  consteval FactKey(const char* written) : written_(written) {}
  [[nodiscard]] constexpr std::string_view text() const { return written_; }

 private:
  std::string_view written_;
};

struct FactField {
  FactKey key;
  FactValue value;
};

struct Fact {
  FactName name;
  std::vector<FactField> fields{};
};

using TellFact = std::function<void(const Fact&)>;

}  // namespace cuppa

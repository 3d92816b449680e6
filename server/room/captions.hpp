// Lines of captions as they arrive: each once, whatever the order and however often they are sent.
// What was said is not in here, only which lines came, by their numbers and a digest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "room/rate_limit.hpp"
#include "session/state.hpp"

namespace cuppa {

class Captions {
 public:
  // False: this line came before. A number that came with other words, as from a tool that counts
  // anew, becomes the next one. Of each source, table and language the newest
  // limits::kCaptionsRemembered are known.
  bool take(Caption& caption);
  // False: there are as many kept lines as a session may have, or sources and languages.
  [[nodiscard]] bool has_room_for(const Caption& caption) const;
  [[nodiscard]] bool may_keep() const;
  void count_kept() { ++kept_; }
  // For lines that need no number of their own.
  std::int64_t next_number(const Caption& caption) const;
  // Of a table, or (none) for all, in any language; 0: no line came yet.
  std::int64_t last_number(const std::optional<TableId>& table) const;
  // False: too many lines at once, or in a row.
  bool may_take(const Caption& caption, Instant now);

 private:
  using Track = std::tuple<CaptionSource, std::optional<TableId>, std::string>;

  static Track track_of(const Caption& caption);

  std::map<Track, std::map<std::int64_t, std::size_t>> known_;
  std::map<std::pair<CaptionSource, std::optional<TableId>>, RateLimit> limits_;
  std::size_t kept_ = 0;
};

}  // namespace cuppa

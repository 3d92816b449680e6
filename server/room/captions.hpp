// Lines of captions as they arrive: each once, whatever the order and however often they are sent.
// What was said is not in here, only which lines came.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "room/rate_limit.hpp"
#include "session/state.hpp"

namespace cuppa {

class Captions {
 public:
  // False: this line came before. Of each source, table and language the newest
  // limits::kCaptionsRemembered numbers are known.
  bool take(const Caption& caption);
  // For lines that need no number of their own.
  std::int64_t next_number(const Caption& caption) const;
  // Of a table, or (none) for all, in any language; 0: no line came yet.
  std::int64_t last_number(const std::optional<TableId>& table) const;
  // False: too many lines at once, or in a row.
  bool may_take(const std::optional<TableId>& table, Instant now);

 private:
  using Track = std::tuple<CaptionSource, std::optional<TableId>, std::string>;

  static Track track_of(const Caption& caption);

  std::map<Track, std::set<std::int64_t>> known_;
  std::map<std::optional<TableId>, RateLimit> limits_;
};

}  // namespace cuppa

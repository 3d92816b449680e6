// The server's clock (store/boot_anchor.hpp) as rooms see it.
#pragma once

#include <utility>

#include "room/outside.hpp"
#include "store/boot_anchor.hpp"

namespace cuppa {

class BoottimeClock final : public ServerClock {
 public:
  explicit BoottimeClock(BootAnchor anchor) : anchor_(std::move(anchor)) {}

  Instant now() const override { return server_now(anchor_); }
  Instant wall() const override { return read_boot().wall; }

 private:
  BootAnchor anchor_;
};

}  // namespace cuppa

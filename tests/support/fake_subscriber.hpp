// A device as the room sees it, which remembers every frame it was given.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "room/subscriber.hpp"

namespace cuppa::tests {

using Json = nlohmann::json;

class FakeSubscriber final : public Subscriber {
 public:
  void deliver(const SharedFrame& frame, Urgency urgency) override;
  void close(std::uint16_t code, std::string_view reason) override;

  // What came since the test last forgot it.
  [[nodiscard]] const std::vector<Json>& frames() const { return frames_; }
  void forget() {
    frames_.clear();
    sizes_.clear();
  }

  // "welcome snapshot live", with events by their kind and droppable frames left out.
  [[nodiscard]] std::string story() const;
  // The newest frame of this type; null if none came.
  [[nodiscard]] Json last(const std::string& type) const;
  [[nodiscard]] std::vector<Json> all(const std::string& type) const;
  [[nodiscard]] std::optional<std::uint16_t> closed_with() const { return closed_with_; }
  [[nodiscard]] std::size_t last_size() const { return sizes_.empty() ? 0 : sizes_.back(); }
  // All that somebody who watches the network sees: how long each message was.
  [[nodiscard]] const std::vector<std::size_t>& sizes() const { return sizes_; }

 private:
  std::vector<Json> frames_;
  std::optional<std::uint16_t> closed_with_;
  std::vector<std::size_t> sizes_;
};

}  // namespace cuppa::tests

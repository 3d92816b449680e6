// The devices connected to a room: who looks through each, and which streams it reads.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "room/subscriber.hpp"
#include "session/viewer.hpp"

namespace cuppa {

struct Device {
  // How work that waits names a device: once the device is gone it names nobody, never another one
  // that came to lie at the same address.
  using Handle = std::weak_ptr<Subscriber>;

  std::shared_ptr<Subscriber> subscriber;
  Viewer viewer;
  std::string tab;
  std::string key_hash;
  std::vector<Stream> streams;
  std::vector<Stream> due;  // what it reads once all that waits to leave has left
  bool is_live = false;     // has been given everything so far; from here on gets each event
};

class Devices {
 public:
  // Takes in a device that is not live yet.
  Device& add(std::shared_ptr<Subscriber> subscriber, Viewer viewer, std::string tab);
  void remove(const Device::Handle& handle);
  // Null: not connected here, or no longer.
  Device* find(const Device::Handle& handle);

  // From now on the device gets what is told on these streams.
  void go_live(Device& device, std::vector<Stream> streams);

  // Puts a frame into the outbox of each live device that reads the stream.
  void tell(const Stream& stream, const SharedFrame& frame, Urgency urgency);
  void tell_all(const SharedFrame& frame, Urgency urgency);

  [[nodiscard]] std::vector<Device*> of(const ParticipantId& who);
  [[nodiscard]] std::vector<Device*> all();
  [[nodiscard]] bool empty() const { return devices_.empty(); }
  [[nodiscard]] std::size_t size() const { return devices_.size(); }

 private:
  void stop_reading(Device& device);

  std::map<const Subscriber*, std::unique_ptr<Device>> devices_;
  std::map<Stream, std::vector<Subscriber*>> readers_;
};

}  // namespace cuppa

#include "room/devices.hpp"

#include <utility>

namespace cuppa {
namespace {

constexpr std::ptrdiff_t kFetchedAhead = 6;

}  // namespace

Device& Devices::add(std::shared_ptr<Subscriber> subscriber, Viewer viewer, std::string tab) {
  auto device = std::make_unique<Device>();
  const auto* key = subscriber.get();
  device->subscriber = std::move(subscriber);
  device->viewer = std::move(viewer);
  device->tab = std::move(tab);
  return *(devices_[key] = std::move(device));
}

void Devices::remove(const Device::Handle& handle) {
  const auto found = devices_.find(handle.lock().get());
  if (found == devices_.end()) return;
  stop_reading(*found->second);
  devices_.erase(found);
}

Device* Devices::find(const Device::Handle& handle) {
  const auto found = devices_.find(handle.lock().get());
  return found == devices_.end() ? nullptr : found->second.get();
}

void Devices::go_live(Device& device, std::vector<Stream> streams) {
  stop_reading(device);
  device.streams = std::move(streams);
  device.is_live = true;
  for (const auto& stream : device.streams) readers_[stream].push_back(device.subscriber.get());
}

void Devices::stop_reading(Device& device) {
  for (const auto& stream : device.streams) {
    const auto readers = readers_.find(stream);
    if (readers == readers_.end()) continue;
    std::erase(readers->second, device.subscriber.get());
    if (readers->second.empty()) readers_.erase(readers);
  }
  device.streams.clear();
  device.is_live = false;
}

void Devices::tell(const Stream& stream, const SharedFrame& frame, Urgency urgency) {
  const auto readers = readers_.find(stream);
  if (readers == readers_.end()) return;
  const auto end = readers->second.end();
  for (auto each = readers->second.begin(); each != end; ++each) {
    if (end - each > kFetchedAhead) fetch_ahead(*each[kFetchedAhead]);
    (*each)->deliver(frame, urgency);
  }
}

void Devices::tell_all(const SharedFrame& frame, Urgency urgency) {
  for (const auto& [key, device] : devices_) {
    if (device->is_live) device->subscriber->deliver(frame, urgency);
  }
}

std::vector<Device*> Devices::of(const ParticipantId& who) {
  std::vector<Device*> own;
  for (const auto& [key, device] : devices_) {
    if (!device->viewer.is_screen() && device->viewer.who == who) own.push_back(device.get());
  }
  return own;
}

std::vector<Device*> Devices::all() {
  std::vector<Device*> every;
  for (const auto& [key, device] : devices_) every.push_back(device.get());
  return every;
}

}  // namespace cuppa

// The commands that a page in Markdown tells people to type, the files that it points at, and
// whether each is real.
#pragma once

#include <string>
#include <vector>

namespace cuppa::tests {

// Lines of code blocks, and `code` in a sentence that begins with one of our programs; each without
// what is said about it.
std::vector<std::string> commands_in(const std::string& page);

// A sentence for each command whose program, subcommand, flag or word there is not, each link that
// leads nowhere and each `path/to/a.file` that is not in the tree. `folder` is the page's own,
// from the top of the tree.
std::vector<std::string> untruths_in(const std::string& page, const std::string& folder = "");

}  // namespace cuppa::tests

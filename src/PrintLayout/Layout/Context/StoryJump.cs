using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Context;

/// <summary>Where a story goes on.</summary>
/// <param name="From">This page.</param>
/// <param name="To">The page on which it goes on.</param>
internal sealed record StoryJump(string From, Located<string> To);

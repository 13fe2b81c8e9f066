using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Epaper;

/// <summary>What became of a site.</summary>
/// <param name="Days">The days that were made, such as 2026-01-20.</param>
/// <param name="Pages">How many pages they have.</param>
/// <param name="Stories">How many stories are online.</param>
/// <param name="Written">Files with new bytes.</param>
/// <param name="Unchanged">Files that were left alone.</param>
/// <param name="Removed">Files that went.</param>
/// <param name="Diagnostics">What was found out.</param>
public sealed record EpaperOutcome(
    ImmutableArray<string> Days, int Pages, int Stories, int Written, int Unchanged, int Removed, ImmutableArray<Diagnostic> Diagnostics);

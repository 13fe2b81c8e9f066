using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Projects;

/// <summary>The project that an edition belongs to.</summary>
/// <param name="Root">
/// Its folder: the nearest folder at or above the edition with a <c>printlayout.yaml</c>, else that of the edition.
/// </param>
/// <param name="File">The <c>printlayout.yaml</c>; null when there is none.</param>
/// <param name="Fonts">Path of the font manifest, ready to open; null when the project names none.</param>
public sealed record ProjectConfig(string Root, string? File, Located<string>? Fonts)
{
    /// <summary>Whether press files are written only of pages that are signed as they are.</summary>
    public bool NeedsSignatures { get; init; }
}

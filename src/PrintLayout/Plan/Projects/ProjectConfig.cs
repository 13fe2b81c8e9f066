using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Projects;

/// <summary>The project that an edition belongs to.</summary>
/// <param name="Root">Its folder: the nearest one above the edition that holds <c>printlayout.yaml</c>, else the edition's own.</param>
/// <param name="File">The <c>printlayout.yaml</c>; null when there is none.</param>
/// <param name="Fonts">The font manifest, ready to open; null when the project names none.</param>
public sealed record ProjectConfig(string Root, string? File, Located<string>? Fonts);

using PrintLayout.Copy;

namespace PrintLayout.Text.Paragraphs;

/// <summary>A run of a paragraph.</summary>
/// <param name="Text">Manuscript text of the run.</param>
/// <param name="Style">How it is set.</param>
internal sealed record TextRun(ManuscriptText Text, RunStyle Style);

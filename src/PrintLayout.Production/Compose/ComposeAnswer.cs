using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Production.Compose;

/// <summary>The answer to a case.</summary>
/// <param name="Id">Name of the case.</param>
/// <param name="Lines">Its lines; empty when only breaks were asked for.</param>
/// <param name="BreakOffsets">
/// Offsets into the text in code points: where the lines end, or all places where a line may end; the end of the text included.
/// </param>
/// <param name="Diagnostics">Findings; their column is the code point they stand at, from 1.</param>
public sealed record ComposeAnswer(
    string Id, ImmutableArray<SetLine> Lines, ImmutableArray<int> BreakOffsets, ImmutableArray<Diagnostic> Diagnostics);

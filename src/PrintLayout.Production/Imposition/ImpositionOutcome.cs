using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Imposition;

/// <summary>What became of an imposition.</summary>
/// <param name="Sheets">The names of the sides that were written, in order; empty when there is no file.</param>
/// <param name="Standard">The standard of the file, in words.</param>
/// <param name="Condition">Its output condition.</param>
/// <param name="Diagnostics">The findings.</param>
public sealed record ImpositionOutcome(
    ImmutableArray<string> Sheets, string Standard, string Condition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the file was written.</summary>
    public bool IsWritten => Sheets.Length > 0;
}

using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>What a paragraph is broken to.</summary>
/// <param name="Measure">Line length.</param>
/// <param name="FirstIndent">Indent of the first line.</param>
internal readonly record struct BreakRequest(Pt Measure, Pt FirstIndent)
{
    /// <summary>The most lines behind the first that a search can give its indent.</summary>
    public const int MostLinesBeside = 2;

    /// <summary>Lines behind the first that have its indent too: those beside a drop cap.</summary>
    public int LinesBeside { get; init; }

    /// <summary>
    /// Indent of all other lines: of a list, where the text behind its mark begins; of verse, where a line goes on that is too long.
    /// </summary>
    public Pt LaterIndent { get; init; }

    /// <summary>Whether each line that its author begins has the first indent: those of verse.</summary>
    public bool IsInLines { get; init; }

    /// <summary>Whether a line has the first indent.</summary>
    /// <param name="line">Its number, from 0.</param>
    /// <param name="isBegun">Whether its author begins it.</param>
    public bool HasFirstIndent(int line, bool isBegun) => line <= LinesBeside || (IsInLines && isBegun);

    /// <summary>Indent of a line.</summary>
    /// <param name="line">Its number, from 0.</param>
    /// <param name="isBegun">Whether its author begins it.</param>
    public Pt IndentOf(int line, bool isBegun) => HasFirstIndent(line, isBegun) ? FirstIndent : LaterIndent;
}

using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>
/// A box beside the name in a nameplate (报眼): a notice, the weather, a picture, a code. Date and issue then stand below the name.
/// </summary>
public sealed record NameplateBox
{
    /// <summary>Base columns of a box that does not say how many.</summary>
    public const int UsualColumns = 2;

    /// <summary>Base columns that it takes.</summary>
    public int Columns { get; init; } = UsualColumns;

    /// <summary>Its title; null for none.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Path of its picture, which stands above the text and is never cropped; null for none.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>What a QR code in place of a picture says; null for none.</summary>
    public Located<string>? Qr { get; init; }

    /// <summary>The barcode of the paper in place of a picture; null for none.</summary>
    public IssueBarcode? Barcode { get; init; }

    /// <summary>Its paragraphs. When each takes one line, all stand in the middle.</summary>
    public ImmutableArray<Located<string>> Text { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }
}

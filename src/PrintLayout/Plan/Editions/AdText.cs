using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>An advertisement that is set from words.</summary>
/// <param name="Head">Its head; null for none.</param>
/// <param name="Text">Its text; a bar (<c>|</c>) parts paragraphs.</param>
/// <param name="Phone">A telephone number or address on the last line; null for none.</param>
/// <param name="Span">Where it stands.</param>
public sealed record AdText(Located<string>? Head, Located<string>? Text, Located<string>? Phone, SourceSpan Span)
{
    /// <summary>What a QR code beside or below its words says; null for none.</summary>
    public Located<string>? Qr { get; init; }
}

using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>An object as it stands in the file.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Value">Its value; null where it is empty or cannot be read.</param>
internal sealed record FoundObject(long Number, IToken? Value);

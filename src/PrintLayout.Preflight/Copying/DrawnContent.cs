using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Copying;

/// <summary>A content and what it draws.</summary>
/// <param name="Bytes">The content.</param>
/// <param name="Resources">The resources that hold in it.</param>
/// <param name="Drawn">The XObjects that it draws, by their names.</param>
/// <param name="Operators">Number of its operators, those of its forms included as often as they are drawn.</param>
internal sealed record DrawnContent(
    ReadOnlyMemory<byte> Bytes, DictionaryToken? Resources, IReadOnlyDictionary<string, StreamToken> Drawn, long Operators)
{
    /// <summary>
    /// The names that stand anywhere in the content of something that draws and are none of <see cref="Drawn"/>, in order. PdfPig looks for
    /// a name that the resources do not have in those of the content around, where it may find what is being drawn.
    /// </summary>
    public IEnumerable<string> Mentioned()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (Bytes.Span.IndexOf("Do"u8) < 0) return names;
        for (var at = Bytes.Span.IndexOf((byte)'/'); at >= 0;)
        {
            var cursor = new ByteCursor(Bytes, at);
            var name = cursor.Name();
            if (!Drawn.ContainsKey(name)) names.Add(name);
            var next = cursor.Rest.IndexOf((byte)'/');
            at = next < 0 ? -1 : cursor.At + next;
        }

        return names;
    }
}

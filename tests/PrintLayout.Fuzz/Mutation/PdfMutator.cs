using System.Text;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils the words of a PDF: numbers, names, marks of structure, references; circles come of themselves.</summary>
public sealed class PdfMutator : IMutator
{
    private static readonly string[] Words =
    [
        "0", "-1", "1", "2", "3", "255", "65536", "2147483647", "2147483648", "99999999999999999999", "1e400", "-.", "+-1", "0.0000001",
        "<<", ">>", "[", "]", "(", ")", "<", ">", "\\", "%", "/", "/#",
        "stream\n", "endstream", "endobj", "obj", "R", "true", "null", "xref", "trailer", "startxref", "%%EOF", "/Kids", "/Parent",
        "/Count", "/Length", "/Filter", "/FlateDecode", "/LZWDecode",
        "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/DCTDecode", "/DecodeParms", "/Predictor", "/Columns", "/Type", "/Page",
        "/Pages", "/Catalog", "/Root", "/Prev", "/Size", "/W", "/Index",
        "/ObjStm", "/XRef", "/First", "/N", "/XObject", "/Form", "/Image", "/Resources", "/ColorSpace", "/Separation", "/DeviceN",
        "/Indexed", "/ICCBased", "/Pattern", "/Shading", "/FunctionType", "/Domain",
        "/BitsPerSample", "/ExtGState", "/SMask", "/Font", "/Encrypt", "/ID", "/MediaBox", "/Contents", "/Metadata", "/OutputIntents",
        "/DestOutputProfile", "1 0 R", "2 0 R", "3 0 R", "4 0 R", "8 0 R", "20 0 R",
        "q ", "Q ", "cm ", "Do ", "BT ", "ET ", "Tj ", "TJ ", "re ", "f ", "S ", "W n ", "gs ", "sh ", "scn ",
        "cs ", "BI ", "ID ", "EI ", "BX ", "d0 ", "\0", "\xFF",
    ];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        var text = Encoding.Latin1.GetString(input);
        if (text.Length == 0) return input;
        var at = random.Below(text.Length);
        var word = random.Pick(Words);
        switch (random.Below(5))
        {
            case 0:
                text = text.Insert(at, word + " ");
                break;
            case 1:
                // As long as what it replaces, so that the table of objects stays right.
                var same = word.Length <= text.Length - at ? word : word[..(text.Length - at)];
                text = text.Remove(at, same.Length).Insert(at, same);
                break;
            case 2:
                text = text.Insert(at, new StringBuilder().Insert(0, word, Math.Min(random.Scale(14), (1 << 17) / word.Length)).ToString());
                break;
            default:
                var start = text.IndexOfAny([' ', '/', '<', '[', '\n'], at);
                if (start < 0) start = at;
                var end = text.IndexOfAny([' ', '/', '>', ']', '\n'], Math.Min(text.Length, start + 1));
                text = string.Concat(text.AsSpan(0, start), " ", word, text.AsSpan(end < 0 ? text.Length : end));
                break;
        }

        return Encoding.Latin1.GetBytes(text);
    }
}

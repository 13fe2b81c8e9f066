using PrintLayout.Preflight.Filters;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Copying;

/// <summary>Copies contents with their resources. What lies behind one reference in the file does so in the copy.</summary>
internal sealed class ValueCopier(PdfObjects file, PlainFile output, DrawingGraph drawings)
{
    private const int Depth = 64;
    private const long MostBytes = 1L << 30;

    // Parts that say nothing of type, lines and images, and may lead anywhere.
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "Parent", "StructParent", "StructParents", "Metadata", "PieceInfo", "LastModified", "OPI", "Alternates", "Ref", "OC", "Group",
        "SMask", "HT", "TR", "TR2", "BG", "BG2", "UCR", "UCR2", "XObject", "Resources", "CharProcs", "Length",
    };

    private readonly Dictionary<IToken, long> _copied = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FormKey, long> _forms = [];
    private readonly HashSet<IToken> _open = new(ReferenceEqualityComparer.Instance);
    private long? _nothing;

    // A form that draws nothing.
    private long Nothing => _nothing ??= Written(new PlainText().Add("<< /Type /XObject /Subtype /Form /BBox [0 0 0 0]").AddStream([]));

    /// <summary>Adds the content of a page and its resources to the page's dictionary.</summary>
    public void AddContent(PlainText page, PdfPage source)
    {
        var content = drawings.Of(source);
        AddResources(page, content);
        page.Add(" /Contents ").AddReference(Written(new PlainText().Add("<<").AddStream(content.Bytes.Span)));
    }

    private void AddResources(PlainText text, DrawnContent content)
    {
        text.Add(" /Resources <<");
        foreach (var (kind, value) in content.Resources?.Data ?? new Dictionary<string, IToken>())
        {
            if (kind is "Font" or "ColorSpace" or "Pattern" or "Shading" or "ExtGState")
                Add(text.Add(" ").AddName(kind).Add(" "), value, 0);
            else if (kind == "Properties") AddNames(text, file.Dictionary(value));
        }

        text.Add(" /XObject <<");
        foreach (var (name, stream) in content.Drawn)
        {
            var number = drawings.IsForm(stream) ? Form(stream, content.Resources) : Object(stream, 0);
            text.Add(" ").AddName(name).Add(" ").AddReference(number);
        }

        foreach (var name in content.Mentioned()) text.Add(" ").AddName(name).Add(" ").AddReference(Nothing);
        text.Add(" >> >>");
    }

    // Marked content needs its names alone.
    private static void AddNames(PlainText text, DictionaryToken? properties)
    {
        text.Add(" /Properties <<");
        foreach (var name in properties?.Data.Keys ?? []) text.Add(" ").AddName(name).Add(" << >>");
        text.Add(" >>");
    }

    private long Form(StreamToken form, DictionaryToken? above)
    {
        var content = drawings.Of(form, above);
        if (_forms.TryGetValue(new FormKey(form, content.Resources), out var known)) return known;
        var text = new PlainText().Add("<<");
        AddEntries(text, form.StreamDictionary, isPacked: false, 0);
        AddResources(text, content);
        return _forms[new FormKey(form, content.Resources)] = Written(text.AddStream(content.Bytes.Span));
    }

    private long Written(PlainText text)
    {
        if (output.Length + text.Written.Length > MostBytes) throw new ReadLimitException("what its pages draw is longer than the limit");
        file.CountWritten(text.Written.Length);
        var number = output.Reserve();
        output.Set(number, text);
        return number;
    }

    // Every container behind a reference becomes an object of its own.
    private long Object(IToken value, int depth)
    {
        if (_copied.TryGetValue(value, out var known)) return known;
        if (!_open.Add(value)) throw new ReadLimitException("values of it lead in a circle");
        var text = new PlainText();
        if (value is StreamToken stream) AddStream(text, stream, depth);
        else Add(text, value, depth);
        _open.Remove(value);
        return _copied[value] = Written(text);
    }

    private void Add(PlainText text, IToken token, int depth)
    {
        if (depth > Depth) throw new ReadLimitException("values lie deeper in one another than the limit");
        var value = file.Resolve(token);
        switch (value)
        {
            case StreamToken:
            case ArrayToken or DictionaryToken when token is IndirectReferenceToken:
                text.AddReference(Object(value, depth + 1));
                break;
            case ArrayToken array:
                text.Add("[");
                foreach (var item in array.Data)
                {
                    Add(text, item, depth + 1);
                    text.Add(" ");
                }

                text.Add("]");
                break;
            case DictionaryToken dictionary:
                text.Add("<<");
                AddEntries(text, dictionary, isPacked: true, depth);
                text.Add(" >>");
                break;
            case NameToken name:
                text.AddName(name.Data);
                break;
            case NumericToken number:
                text.Add(number.Data);
                break;
            case StringToken words:
                text.AddText(words.GetBytes());
                break;
            case BooleanToken truth:
                text.Add(truth.Data ? "true" : "false");
                break;
            default:
                text.Add("null");
                break;
        }
    }

    private void AddEntries(PlainText text, DictionaryToken dictionary, bool isPacked, int depth)
    {
        foreach (var (key, value) in dictionary.Data)
        {
            if (Dropped.Contains(key) || (!isPacked && key is "Filter" or "DecodeParms")) continue;
            text.Add(" ").AddName(key).Add(" ");
            if (key is "FontFile" or "FontFile2" or "FontFile3" && file.Resolve(value) is StreamToken program)
                text.AddReference(FontProgram(program));
            else Add(text, value, depth + 1);
        }
    }

    private long FontProgram(StreamToken program)
    {
        if (_copied.TryGetValue(program, out var known)) return known;
        var data = (file.Unpack(program) ?? ReadOnlyMemory<byte>.Empty).Span;
        var text = new PlainText().Add("<<");
        if (file.Name(program.StreamDictionary, "Subtype") is { } kind) text.Add(" /Subtype ").AddName(kind);
        // A Type 1 program in segments begins with 128 and five bytes more (PFB).
        if (data is [128, ..]) data = data[Math.Min(6, data.Length)..];
        if (data.StartsWith("%!"u8))
        {
            var stripped = GlyphStripper.Type1(data, out var clear);
            text.Add(" /Length1 ").Add(clear).Add(" /Length2 ").Add(stripped.Length - clear).Add(" /Length3 0").AddStream(stripped);
        }
        else
        {
            var isSfnt = data is [0, 1, 0, 0, ..] || data.StartsWith("OTTO"u8) || data.StartsWith("true"u8);
            var stripped = isSfnt ? GlyphStripper.Sfnt(data) : GlyphStripper.Cff(data);
            text.Add(" /Length1 ").Add(stripped.Length).AddStream(stripped);
        }

        return _copied[program] = Written(text);
    }

    // Images stay as they are: their data is only compared.
    private void AddStream(PlainText text, StreamToken stream, int depth)
    {
        var isImage = file.Name(stream.StreamDictionary, "Subtype") == "Image";
        text.Add("<<");
        AddEntries(text, stream.StreamDictionary, isImage, depth);
        if (isImage)
        {
            text.AddStream(stream.Data.Span);
            return;
        }

        var data = file.Data(stream);
        if (data.Fault == UnpackFault.TooLong) throw new ReadLimitException("a stream unpacks to more than the limit");
        if (file.Number(stream.StreamDictionary, "FunctionType") is 4 && DepthOf(data.Bytes.Span) > Depth)
            throw new ReadLimitException("a function nests deeper than the limit");
        text.AddStream(data.Fault == UnpackFault.NotUnpacked ? [] : data.Bytes.Span);
    }

    // The greatest depth of braces in a calculator function.
    private static int DepthOf(ReadOnlySpan<byte> code)
    {
        var (open, most) = (0, 0);
        foreach (var c in code)
        {
            if (c == '{') most = Math.Max(most, ++open);
            else if (c == '}') open--;
        }

        return most;
    }
}

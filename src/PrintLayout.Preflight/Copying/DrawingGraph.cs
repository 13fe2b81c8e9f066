using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Copying;

/// <summary>
/// Which forms a content draws, and how many operators that makes in all, before anything is drawn. Forms that draw each other are
/// refused, and so are forms that multiply.
/// </summary>
internal sealed class DrawingGraph(PdfObjects file, long streamLimit)
{
    private const int Depth = 48;
    private const long MostOperators = 5_000_000;

    // What it takes to begin and end a form, against an operator.
    private const int OperatorsOfForm = 100;

    private readonly Dictionary<FormKey, DrawnContent> _forms = [];
    private readonly HashSet<StreamToken> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>The content of a page.</summary>
    public DrawnContent Of(PdfPage page)
    {
        var content = PageContents.Read(file, page.Dictionary, streamLimit);
        if (content.IsTooLong || content.IsBroken) throw new ReadLimitException("the content of a page cannot be unpacked");
        return Read(content.Bytes, page.Resources);
    }

    /// <summary>A form with the resources that hold in it.</summary>
    public DrawnContent Of(StreamToken form, DictionaryToken? above)
    {
        var resources = file.Dictionary(form.StreamDictionary, "Resources") ?? above;
        if (_forms.TryGetValue(new FormKey(form, resources), out var known)) return known;
        if (!_open.Add(form)) throw new ReadLimitException("its forms draw each other in a circle");
        if (_open.Count > Depth) throw new ReadLimitException("its forms lie deeper in one another than the limit");
        var content = Read(file.Unpack(form) ?? ReadOnlyMemory<byte>.Empty, resources);
        _open.Remove(form);
        return _forms[new FormKey(form, resources)] = content;
    }

    private DrawnContent Read(ReadOnlyMemory<byte> content, DictionaryToken? resources)
    {
        var objects = file.Dictionary(resources, "XObject");
        var drawn = new SortedDictionary<string, StreamToken>(StringComparer.Ordinal);
        var lexer = new ContentLexer(content);
        var operands = new List<Operand>();
        long operators = 0;
        while (lexer.TryRead(operands, out var op))
        {
            operators++;
            if (op == "Do" && operands is [.., { Name: { Length: > 0 } name }] && file.Entry(objects, name) is StreamToken stream)
            {
                drawn[name] = stream;
                if (IsForm(stream)) operators += OperatorsOfForm + Of(stream, resources).Operators;
            }

            if (operators > MostOperators) throw new ReadLimitException("a page has more operators than the limit");
        }

        return new DrawnContent(content, resources, drawn, operators);
    }

    /// <summary>Whether an XObject is a form.</summary>
    public bool IsForm(StreamToken stream) => file.Name(stream.StreamDictionary, "Subtype") == "Form";
}

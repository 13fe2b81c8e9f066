using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Images.Documents;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>Writes one object of a document in the syntax of PDF (ISO 32000-1 §7.3), with its references as links.</summary>
/// <param name="target">Gives the index of the object of a reference; null for one that counts as null.</param>
internal sealed class ValueWriter(Func<IndirectReferenceToken, int?> target)
{
    private const int MostDepth = 256;

    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private readonly ImmutableArray<DocumentLink>.Builder _links = ImmutableArray.CreateBuilder<DocumentLink>();

    /// <summary>The object as written so far.</summary>
    /// <param name="data">The data of a stream; null for other objects.</param>
    public DocumentObject Finish(ReadOnlyMemory<byte>? data) => new(_bytes.WrittenMemory, _links.ToImmutable(), data);

    /// <summary>Syntax as it stands.</summary>
    public void Raw(string syntax) => Encoding.ASCII.GetBytes(syntax, _bytes);

    /// <summary>An entry of a dictionary.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="depth">How many values it stands in.</param>
    public void Entry(string key, IToken value, int depth = 0)
    {
        Name(key);
        _bytes.Write(" "u8);
        Value(value, depth);
    }

    /// <summary>A reference to an object of the same document.</summary>
    /// <param name="index">Index of the object.</param>
    public void Link(int index) => _links.Add(new DocumentLink(_bytes.WrittenCount, index));

    /// <summary>A value.</summary>
    /// <param name="token">The value.</param>
    /// <param name="depth">How many values it stands in.</param>
    public void Value(IToken token, int depth = 0)
    {
        if (depth > MostDepth) throw new DocumentTooLargeException("has values inside one another beyond the limit");
        switch (token)
        {
            case IndirectReferenceToken reference when target(reference) is { } index:
                Link(index);
                break;
            case NumericToken number:
                Number(number.Data);
                break;
            case NameToken name:
                Name(name.Data);
                break;
            case StringToken text:
                Text(text.GetBytes());
                break;
            case BooleanToken truth:
                _bytes.Write(truth.Data ? "true"u8 : "false"u8);
                break;
            case ArrayToken array:
                _bytes.Write("["u8);
                foreach (var item in array.Data)
                {
                    Value(item, depth + 1);
                    _bytes.Write(" "u8);
                }

                _bytes.Write("]"u8);
                break;
            case DictionaryToken dictionary:
                _bytes.Write("<<"u8);
                foreach (var (key, value) in dictionary.Data) Entry(key, value, depth + 1);

                _bytes.Write(">>"u8);
                break;
            default:
                _bytes.Write("null"u8);
                break;
        }
    }

    /// <summary>A number, without an exponent, which PDF does not have.</summary>
    public void Number(double number)
    {
        if (!double.IsFinite(number)) throw new InvalidDataException("it has a number of no sense");
        Raw(number.ToString(Math.Abs(number) < 1e15 ? "0.##########" : "0", CultureInfo.InvariantCulture));
    }

    // Hexadecimal, so that no byte needs care (§7.3.4.3).
    private void Text(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write("<"u8);
        Raw(Convert.ToHexString(bytes));
        _bytes.Write(">"u8);
    }

    // The reader gives a byte of a name as the character of its number.
    private void Name(string name)
    {
        _bytes.Write("/"u8);
        foreach (var letter in Encoding.Latin1.GetBytes(name))
        {
            if (letter is > 32 and < 127 && "()<>[]{}/%#"u8.IndexOf(letter) < 0) _bytes.Write([letter]);
            else Raw("#" + letter.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}

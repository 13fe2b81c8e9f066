using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// Reads the values of objects, ISO 32000-1 §7.3: numbers, names, strings, arrays, dictionaries, references. What is not of the syntax is
/// passed over, as other readers do.
/// </summary>
/// <param name="budget">Counts the work.</param>
internal sealed class ValueParser(ReadBudget budget)
{
    private const int Nesting = 100;
    private const long HighestNumber = 8_388_607;

    /// <summary>Changes the bytes of strings; null for none. An encrypted file has one for each object.</summary>
    public Func<byte[], byte[]>? Decrypt { get; set; }

    /// <summary>Number of words that were passed over because they are no values.</summary>
    public int Strays { get; private set; }

    /// <summary>Reads one value.</summary>
    /// <param name="cursor">Where; afterwards behind it.</param>
    /// <returns>The value; null where none is, as at a word or a closing bracket.</returns>
    public IToken? Read(ByteCursor cursor)
    {
        var start = cursor.At;
        var value = Read(cursor, 0);
        budget.Read(cursor.At - start);
        return value;
    }

    private IToken? Read(ByteCursor cursor, int depth)
    {
        cursor.SkipBlank();
        if (cursor.IsAtEnd) return null;
        if (depth > Nesting) throw new ReadLimitException("arrays and dictionaries lie more than a hundred deep in one another");
        var first = cursor.Here;
        IToken? value = first switch
        {
            (byte)'/' => NameToken.Create(cursor.Name()),
            (byte)'(' => Text(cursor.Literal()),
            (byte)'<' when cursor.Next == '<' => Dictionary(cursor, depth),
            (byte)'<' => Text(cursor.Hex()),
            (byte)'[' => Array(cursor, depth),
            (byte)'+' or (byte)'-' or (byte)'.' => Number(cursor),
            _ when Characters.IsDigit(first) => (IToken?)Reference(cursor) ?? Number(cursor),
            _ => Word(cursor),
        };
        if (value is not null) budget.Value();
        return value;
    }

    private StringToken Text(byte[] bytes)
    {
        if (Decrypt is not null) bytes = Decrypt(bytes);
        return new StringToken(Encoding.Latin1.GetString(bytes), StringToken.Encoding.Iso88591, bytes);
    }

    private static IToken? Word(ByteCursor cursor)
    {
        var start = cursor.At;
        switch (cursor.Word())
        {
            case "true":
                return BooleanToken.True;
            case "false":
                return BooleanToken.False;
            case "null":
                return NullToken.Instance;
            default:
                cursor.At = start;
                return null;
        }
    }

    // "12 0 R"; the place stays when this is a mere number.
    private static IndirectReferenceToken? Reference(ByteCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TryWhole(out var number) && Characters.IsBlank(cursor.Here) && cursor.TryWhole(out var generation)
            && Characters.IsBlank(cursor.Here))
        {
            cursor.SkipBlank();
            if (cursor.Here == 'R' && !IsInWord(cursor)
                && number is > 0 and <= HighestNumber && generation <= ushort.MaxValue)
            {
                cursor.At++;
                return new IndirectReferenceToken(new IndirectReference(number, (int)generation));
            }
        }

        cursor.At = start;
        return null;
    }

    // Whether the word goes on behind the letter here. The end of the bytes ends it.
    private static bool IsInWord(ByteCursor cursor) => cursor.Rest.Length > 1 && Characters.IsRegular(cursor.Next);

    private static NumericToken Number(ByteCursor cursor)
    {
        var rest = cursor.Rest;
        var length = 0;
        var isWhole = true;
        while (length < rest.Length && (Characters.IsDigit(rest[length]) || rest[length] is (byte)'+' or (byte)'-' or (byte)'.'))
            isWhole &= rest[length++] != '.';
        cursor.At += length;
        var text = rest[..length];
        if (isWhole && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return new NumericToken(whole);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new NumericToken(number)
            : new NumericToken(Mended(text));
    }

    // "--5", "1.2.3" and "5-3" are in files of careless programs: the number up to the fault.
    private static double Mended(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        text = text.TrimStart("+-"u8);
        var length = 0;
        var hasPoint = false;
        while (length < text.Length && (Characters.IsDigit(text[length]) || (text[length] == '.' && !hasPoint)))
            hasPoint |= text[length++] == '.';
        return double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? isNegative ? -number : number
            : 0;
    }

    private ArrayToken Array(ByteCursor cursor, int depth)
    {
        var items = new List<IToken>();
        cursor.At++;
        while (true)
        {
            cursor.SkipBlank();
            if (cursor.IsAtEnd) break;
            if (cursor.Here == ']')
            {
                cursor.At++;
                break;
            }

            if (Read(cursor, depth + 1) is { } item) items.Add(item);
            else if (!TryPass(cursor)) break;
        }

        return new ArrayToken(items);
    }

    private DictionaryToken Dictionary(ByteCursor cursor, int depth)
    {
        var entries = new Dictionary<NameToken, IToken>();
        cursor.At += 2;
        while (true)
        {
            cursor.SkipBlank();
            if (cursor.IsAtEnd) break;
            if (cursor.Here == '>' && cursor.Next == '>')
            {
                cursor.At += 2;
                break;
            }

            if (cursor.Here != '/')
            {
                // A value without a key.
                if (Read(cursor, depth + 1) is null && !TryPass(cursor)) break;
                continue;
            }

            var key = NameToken.Create(cursor.Name());
            cursor.SkipBlank();
            // The last of two entries with one key holds, as in most readers. A null is as good as no entry (§7.3.7).
            if (Read(cursor, depth + 1) is { } value and not NullToken) entries[key] = value;
        }

        return new DictionaryToken(entries);
    }

    // A stray character or word: passed, unless the object ends here.
    private bool TryPass(ByteCursor cursor)
    {
        Strays++;
        var start = cursor.At;
        var word = cursor.Word();
        if (word.Length == 0) cursor.At++;
        if (word is not ("endobj" or "stream" or "endstream" or "obj" or "xref" or "trailer")) return true;
        cursor.At = start;
        return false;
    }
}

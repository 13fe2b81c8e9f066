using System.Buffers;
using System.Globalization;
using System.Text;

namespace PrintLayout.Preflight.Copying;

/// <summary>Bytes of an object as they are written.</summary>
internal sealed class PlainText
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public PlainText Add(string text) => Add(Encoding.Latin1.GetBytes(text));

    public PlainText Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Writes a number; PDF knows no exponents.</summary>
    public PlainText Add(double number) => Add(Math.Clamp(number, -1e12, 1e12).ToString("0.##########", CultureInfo.InvariantCulture));

    public PlainText AddReference(long number) => Add(string.Create(CultureInfo.InvariantCulture, $"{number} 0 R"));

    public PlainText AddReferences(IEnumerable<long> numbers)
    {
        foreach (var number in numbers) AddReference(number).Add(" ");
        return this;
    }

    /// <summary>Writes a name, with escapes for all but letters and digits.</summary>
    public PlainText AddName(string name)
    {
        var text = new StringBuilder("/");
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' or ',') text.Append(c);
            else text.Append('#').Append(((byte)c).ToString("X2", CultureInfo.InvariantCulture));
        }

        return Add(text.ToString());
    }

    /// <summary>Writes a string.</summary>
    public PlainText AddText(ReadOnlySpan<byte> bytes) => Add("<").Add(Convert.ToHexString(bytes)).Add(">");

    /// <summary>Writes the end of a dictionary and the data of a stream.</summary>
    public PlainText AddStream(ReadOnlySpan<byte> data) =>
        Add(" /Length ").Add(data.Length).Add(" >>\nstream\n").Add(data).Add("\nendstream");
}

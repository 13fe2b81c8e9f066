using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrintLayout.Json;

/// <summary>
/// Writes one JSON object in a form for people and line-based tools. Each member has a line of its own, and so has each row of a list.
/// Lines end in LF; Chinese text is not escaped.
/// </summary>
internal sealed class RowWriter : IDisposable
{
    // Characters that matter in HTML need no escape: the text is a file, never part of an HTML page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private readonly Utf8JsonWriter _row;
    private bool _hasMember;

    public RowWriter()
    {
        _row = new Utf8JsonWriter(_output, Options);
        Put("{"u8);
    }

    /// <summary>Writes a member on one line.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Writes its value.</param>
    public void Member(string name, Action<Utf8JsonWriter> value)
    {
        Name(name);
        Row(value);
    }

    /// <summary>Writes a member that is a list, one row a line.</summary>
    /// <typeparam name="T">Type of the rows.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="write">Writes one.</param>
    public void Rows<T>(string name, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        Name(name);
        Put("["u8);
        var isFirst = true;
        foreach (var row in rows)
        {
            Put(isFirst ? "\n  "u8 : ",\n  "u8);
            isFirst = false;
            Row(json => write(json, row));
        }

        Put("]"u8);
    }

    /// <summary>Writes a member that is a list of groups, each a head and its rows, one row a line.</summary>
    /// <typeparam name="TGroup">Type of the groups.</typeparam>
    /// <typeparam name="TRow">Type of the rows.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="groups">The groups.</param>
    /// <param name="head">Writes the members of a group's head.</param>
    /// <param name="rowsOf">The rows of a group.</param>
    /// <param name="write">Writes one row.</param>
    public void Groups<TGroup, TRow>(
        string name,
        IEnumerable<TGroup> groups,
        Action<Utf8JsonWriter, TGroup> head,
        Func<TGroup, IEnumerable<TRow>> rowsOf,
        Action<Utf8JsonWriter, TRow> write)
    {
        Name(name);
        Put("["u8);
        var isFirst = true;
        foreach (var group in groups)
        {
            Put(isFirst ? "\n  {\"of\": "u8 : "]},\n  {\"of\": "u8);
            Row(json => head(json, group));
            Put(", \"lines\": ["u8);
            var isFirstRow = true;
            foreach (var row in rowsOf(group))
            {
                Put(isFirstRow ? "\n   "u8 : ",\n   "u8);
                isFirstRow = false;
                Row(json => write(json, row));
            }

            isFirst = false;
        }

        Put(isFirst ? "]"u8 : "]}]"u8);
    }

    /// <summary>Closes the object and writes it to a stream.</summary>
    public void CopyTo(Stream output)
    {
        Put("\n}\n"u8);
        output.Write(_output.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _row.Dispose();

    private void Name(string name)
    {
        Put(_hasMember ? ",\n \""u8 : "\n \""u8);
        _hasMember = true;
        Put(System.Text.Encoding.UTF8.GetBytes(name));
        Put("\": "u8);
    }

    private void Row(Action<Utf8JsonWriter> write)
    {
        _row.Reset();
        write(_row);
        _row.Flush();
    }

    private void Put(ReadOnlySpan<byte> bytes) => _output.Write(bytes);
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrintLayout.Production.Signing.Records;

/// <summary>Records as lines of JSON (schemas/sign-off.schema.json).</summary>
internal static class SignOffLine
{
    /// <summary>The highest number of a record or round.</summary>
    public const int MostNumber = 1_000_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    private static readonly (string Word, SignOffKind Kind)[] Kinds =
        [("proof", SignOffKind.Proof), ("sign", SignOffKind.Sign), ("withdraw", SignOffKind.Withdraw)];

    /// <summary>The line of a record, without its end.</summary>
    /// <param name="entry">The record.</param>
    public static byte[] Write(SignOffEntry entry)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("n", entry.Number);
            json.WriteString("kind", Array.Find(Kinds, pair => pair.Kind == entry.Kind).Word);
            if (entry.Kind == SignOffKind.Proof) json.WriteNumber("round", entry.Round);
            json.WriteString("digest", entry.Digest);
            if (entry.By.Length > 0) json.WriteString("by", entry.By);
            if (entry.Role.Length > 0) json.WriteString("role", entry.Role);
            if (entry.Time.Length > 0) json.WriteString("time", entry.Time);
            if (entry.Kind == SignOffKind.Proof)
            {
                json.WriteNumber("errors", entry.Errors);
                json.WriteNumber("warnings", entry.Warnings);
            }

            json.WriteEndObject();
        }

        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <exception cref="FormatException">It is no record.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static SignOffEntry Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            return ReadMembers(line);
        }
        catch (InvalidOperationException)
        {
            // A name or a text of half a surrogate pair.
            throw new FormatException("it has a character that is none");
        }
    }

    private static SignOffEntry ReadMembers(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line, Strict);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException("a record is an object");
        var entry = new SignOffEntry(0, (SignOffKind)(-1), string.Empty) { Errors = -1, Warnings = -1 };
        foreach (var member in document.RootElement.EnumerateObject()) entry = With(entry, member);
        if (entry.Number == 0) throw new FormatException("it has no “n”");
        if (entry.Digest.Length == 0) throw new FormatException("it has no “digest”");
        if (!Enum.IsDefined(entry.Kind)) throw new FormatException("it has no “kind”");
        var isProof = entry.Kind == SignOffKind.Proof;
        if (isProof != entry.Round > 0 || isProof != entry.Errors >= 0 || isProof != entry.Warnings >= 0)
            throw new FormatException("a proof has “round”, “errors” and “warnings”, and nothing else has them");
        if (!isProof && entry.By.Length == 0) throw new FormatException("it does not say by whom");
        return isProof ? entry : entry with { Errors = 0, Warnings = 0 };
    }

    private static SignOffEntry With(SignOffEntry entry, JsonProperty member) => member.Name switch
    {
        "n" => entry with { Number = Number(member, 1) },
        "kind" => entry with { Kind = KindOf(Text(member)) },
        "round" => entry with { Round = Number(member, 1) },
        "digest" => entry with { Digest = DigestOf(Text(member)) },
        "by" => entry with { By = Name(member) },
        "role" => entry with { Role = Name(member) },
        "time" => entry with
        {
            Time = SignOffWords.IsTime(Text(member)) ? Text(member) : throw new FormatException("its “time” is no time"),
        },
        "errors" => entry with { Errors = Number(member, 0) },
        "warnings" => entry with { Warnings = Number(member, 0) },
        _ => throw new FormatException($"it has a member “{Shortened(member.Name)}” that this program does not know"),
    };

    private static int Number(JsonProperty member, int least) =>
        member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var number) && number >= least
            && number <= MostNumber
            ? number
            : throw new FormatException($"its “{member.Name}” is no number that it can be");

    private static string Text(JsonProperty member)
    {
        if (member.Value.ValueKind != JsonValueKind.String) throw new FormatException($"its “{member.Name}” is no text");
        return member.Value.GetString()!;
    }

    private static string Name(JsonProperty member) =>
        Text(member) is var text && SignOffWords.IsName(text) ? text : throw new FormatException($"its “{member.Name}” is no name");

    private static string DigestOf(string text) =>
        PageDigest.IsDigest(text) ? text : throw new FormatException("its “digest” is not a SHA-256 in lower-case hexadecimal");

    private static SignOffKind KindOf(string word) => Array.FindIndex(Kinds, pair => pair.Word == word) is var at and >= 0
        ? Kinds[at].Kind
        : throw new FormatException($"its “kind” is “{Shortened(word)}”");

    private static string Shortened(string word) => word.Length <= 40 ? word : word[..40] + "…";
}

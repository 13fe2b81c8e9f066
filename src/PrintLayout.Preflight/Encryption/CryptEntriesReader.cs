using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Encryption;

/// <summary>Reads the encryption dictionary of the standard handler, ISO 32000-1 §7.6.3.</summary>
internal static class CryptEntriesReader
{
    /// <summary>Its entries; null for handlers and methods that are not known.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="resolve">Finds the value of a reference.</param>
    public static CryptEntries? Read(DictionaryToken dictionary, Func<IToken?, IToken?> resolve)
    {
        if (Name(dictionary, "Filter") != "Standard") return null;
        var version = Number(dictionary, "V", 0);
        var filters = Entry(dictionary, "CF") as DictionaryToken;
        var (strings, streams) = version switch
        {
            1 or 2 => (CryptMethod.Rc4, CryptMethod.Rc4),
            4 or 5 => (Method("StrF"), Method("StmF")),
            _ => ((CryptMethod?)null, (CryptMethod?)null),
        };
        if (strings is null || streams is null) return null;
        var length = version switch
        {
            1 => 5,
            4 => 16,
            5 => 32,
            _ => Number(dictionary, "Length", 40) / 8,
        };
        return new CryptEntries(Number(dictionary, "R", 0), length, unchecked((int)(long)Wide(dictionary, "P")))
        {
            Owner = Text("O"),
            User = Text("U"),
            UserKey = Text("UE"),
            EncryptsMetadata = Entry(dictionary, "EncryptMetadata") is not BooleanToken { Data: false },
            Strings = strings.Value,
            Streams = streams.Value,
        };

        IToken? Entry(DictionaryToken? from, string key) => resolve(from?.Data.GetValueOrDefault(key));

        string? Name(DictionaryToken? from, string key) => (Entry(from, key) as NameToken)?.Data;

        double Wide(DictionaryToken from, string key) =>
            Entry(from, key) is NumericToken { Data: var number } ? Math.Clamp(number, -1e15, 1e15) : 0;

        int Number(DictionaryToken from, string key, int otherwise) =>
            Entry(from, key) is NumericToken { Data: var number } ? (int)Math.Clamp(number, -1e9, 1e9) : otherwise;

        byte[] Text(string key) => Entry(dictionary, key) is StringToken text ? text.GetBytes() : [];

        CryptMethod? Method(string use)
        {
            var name = Name(dictionary, use) ?? "Identity";
            if (name == "Identity") return CryptMethod.None;
            return Name(Entry(filters, name) as DictionaryToken, "CFM") switch
            {
                "None" => CryptMethod.None,
                "V2" => CryptMethod.Rc4,
                "AESV2" => CryptMethod.Aes128,
                "AESV3" => CryptMethod.Aes256,
                _ => null,
            };
        }
    }
}

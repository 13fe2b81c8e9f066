namespace PrintLayout.Preview.Serving;

/// <summary>A file of the browser's side, out of the assembly.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Type">Its media type.</param>
internal sealed record Asset(byte[] Bytes, string Type)
{
    /// <summary>The file of a path; null when there is none. Only these names lead anywhere.</summary>
    /// <param name="path">The path of the address.</param>
    public static Asset? Of(string path) => path switch
    {
        "/" => Read("index.html", "text/html; charset=utf-8"),
        "/preview.js" => Read("preview.js", "text/javascript; charset=utf-8"),
        "/words.js" => Read("words.js", "text/javascript; charset=utf-8"),
        "/preview.css" => Read("preview.css", "text/css; charset=utf-8"),
        _ => null,
    };

    private static Asset Read(string name, string type)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream("assets/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Asset(bytes, type);
    }
}

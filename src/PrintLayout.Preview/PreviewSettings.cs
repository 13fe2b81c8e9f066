namespace PrintLayout.Preview;

/// <summary>How a preview is served.</summary>
public sealed record PreviewSettings
{
    /// <summary>The port on the loopback address; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Address that opens an editor, with <c>{file}</c>, <c>{line}</c>, <c>{column}</c>.</summary>
    public string Editor { get; init; } = "vscode://file/{file}:{line}:{column}";
}

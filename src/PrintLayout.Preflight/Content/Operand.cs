namespace PrintLayout.Preflight.Content;

/// <summary>An operand of a content operator. It cannot be an indirect reference (ISO 32000-1 §7.8.2).</summary>
internal readonly struct Operand
{
    private readonly object? _value;

    private Operand(OperandKind kind, double number, object? value) => (Kind, Number, _value) = (kind, number, value);

    public OperandKind Kind { get; }

    /// <summary>The number; 0 for anything else, 1 for true.</summary>
    public double Number { get; }

    /// <summary>The name without its slash; empty for anything else.</summary>
    public string Name => Kind == OperandKind.Name ? (string)_value! : string.Empty;

    /// <summary>The bytes of a string; empty for anything else.</summary>
    public ReadOnlyMemory<byte> Text => Kind == OperandKind.Text ? (byte[])_value! : ReadOnlyMemory<byte>.Empty;

    /// <summary>The members of an array; empty for anything else.</summary>
    public IReadOnlyList<Operand> Items => Kind == OperandKind.Array ? (List<Operand>)_value! : [];

    /// <summary>The entries of a dictionary; null for anything else.</summary>
    public IReadOnlyDictionary<string, Operand>? Entries => _value as Dictionary<string, Operand>;

    public static Operand Null => default;

    public static Operand Of(double number) => new(OperandKind.Number, number, null);

    public static Operand Of(bool value) => new(OperandKind.Boolean, value ? 1 : 0, null);

    public static Operand OfName(string name) => new(OperandKind.Name, 0, name);

    public static Operand Of(byte[] text) => new(OperandKind.Text, 0, text);

    public static Operand Of(List<Operand> items) => new(OperandKind.Array, 0, items);

    public static Operand Of(Dictionary<string, Operand> entries) => new(OperandKind.Dictionary, 0, entries);
}

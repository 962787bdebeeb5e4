Console.WriteLine("newssearch");
